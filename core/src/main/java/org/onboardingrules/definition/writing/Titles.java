package org.onboardingrules.definition.writing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.EntryKind;
import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.explanation.words.PropertyWords;
import org.onboardingrules.explanation.writing.DottedText;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;

/** What people call the entries of a pack, and where a definition tells of them. */
record Titles(RulePack pack, Figures figures) {

  /** Returns what an entry is called, without quotes; names that have no words as they are. */
  Text of(NameKind kind, String id) {
    return switch (kind) {
      case CRITERION -> found(pack.criteria(), id, DeclaredCriterion::title);
      case METRIC -> metric(id);
      case GOAL -> found(pack.goals(), id, DeclaredGoal::title);
      case MILESTONE -> found(pack.milestones(), id, DeclaredMilestone::title);
      case WINDOW -> window(id);
      case THRESHOLD, SEGMENT -> Text.same(id);
      case ESCALATE_REASON, EXTEND_REASON, RELEASE_REASON ->
          found(pack.reasons(), id, reason -> dotted(reason.text()));
      case RISK -> found(pack.risks(), id, risk -> dotted(risk.text()));
      case DELAY_CAUSE -> found(pack.delayCauses(), id, cause -> dotted(cause.text()));
      case PLAY -> found(pack.plays(), id, play -> dotted(play.text()));
    };
  }

  /** Returns what a fact or conclusion of a type is called before a name or a condition. */
  static Text noun(FactType type) {
    return type.name().equals("CriterionMet")
        ? new Text("criterion", "判定基準")
        : PropertyWords.noun(type);
  }

  /** Returns where a definition tells of an entry; empty if it does not. */
  static Optional<EntryId> entry(NameKind kind, String id) {
    return switch (kind) {
      case CRITERION -> entry(EntryKind.CRITERION, id);
      case METRIC -> entry(EntryKind.METRIC, id);
      case GOAL -> entry(EntryKind.GOAL, id);
      case MILESTONE -> entry(EntryKind.MILESTONE, id);
      case WINDOW -> entry(EntryKind.WINDOW, id);
      case THRESHOLD -> entry(EntryKind.THRESHOLD, id);
      case SEGMENT -> Optional.empty();
      case ESCALATE_REASON, EXTEND_REASON, RELEASE_REASON -> entry(EntryKind.REASON, id);
      case RISK -> entry(EntryKind.RISK, id);
      case DELAY_CAUSE -> entry(EntryKind.DELAY_CAUSE, id);
      case PLAY -> entry(EntryKind.PLAY, id);
    };
  }

  /** Returns an entry by its title alone. */
  Statement.Said named(NameKind kind, String id) {
    return new Statement.Said(of(kind, id), entry(kind, id).stream().toList());
  }

  /** Returns a text of the pack, with dots where only an account could put a value. */
  Text dotted(Text text) {
    return new DottedText(figures::inText).of(text);
  }

  /** Returns how long a window is, and from when. */
  static Text length(Window window) {
    Text length = Text.same(String.valueOf(window.length()));
    boolean single = window.length() == 1;
    Saying saying =
        switch (window.unit()) {
          case DAYS -> single ? Saying.DAY_FROM_LENGTH : Saying.DAYS_FROM;
          case BUSINESS_DAYS -> Saying.BUSINESS_DAYS_FROM;
          case MONTHS -> single ? Saying.MONTH_FROM : Saying.MONTHS_FROM;
        };
    return saying.of(length, CodedText.of(window.from()));
  }

  private Text metric(String id) {
    return Optional.ofNullable(pack.metrics().get(id))
        .flatMap(DeclaredMetric::title)
        .orElseGet(() -> Text.same(id));
  }

  private Text window(String id) {
    return found(
        pack.windows(), id, window -> Saying.WITH.of(Text.same(id), length(window.window())));
  }

  private static <D> Text found(Map<String, D> declared, String id, Function<D, Text> title) {
    return Optional.ofNullable(declared.get(id)).map(title).orElseGet(() -> Text.same(id));
  }

  private static Optional<EntryId> entry(EntryKind kind, String id) {
    return Optional.of(new EntryId(kind, id));
  }
}

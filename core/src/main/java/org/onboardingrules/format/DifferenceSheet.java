package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.difference.Cause;
import org.onboardingrules.explanation.difference.Change;
import org.onboardingrules.explanation.difference.ConclusionChange;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.explanation.difference.Stated;

/** Writes what changed for one account. */
final class DifferenceSheet {

  private static final int INDENT = 2;
  private static final int TEXT = 18;

  private static final List<ChangedPart> SUMMARY =
      List.of(
          ChangedPart.DECISION,
          ChangedPart.SUGGESTED_DATE,
          ChangedPart.COMPLETION,
          ChangedPart.COMPLETED_ON,
          ChangedPart.PROGRESS,
          ChangedPart.GRADE,
          ChangedPart.FIRST_VALUE_ON,
          ChangedPart.DEADLINE,
          ChangedPart.DAYS_LATE,
          ChangedPart.SEGMENT);

  private static final List<ChangedPart> LISTED =
      List.of(
          ChangedPart.REASON,
          ChangedPart.CHURN_RISK,
          ChangedPart.DELAY_CAUSE,
          ChangedPart.PLAY,
          ChangedPart.FLAG);

  private final Difference difference;
  private final Wording wording;
  private final Page page = new Page();
  private final PartWording parts;
  private final CauseLines causes;

  DifferenceSheet(Difference difference, Wording wording) {
    this.difference = difference;
    this.wording = wording;
    this.parts = new PartWording(wording);
    this.causes = new CauseLines(difference, page, wording);
    page.text(0, head());
    summary();
    section(ChangedPart.WITHHELD);
    criteria();
    LISTED.forEach(this::section);
    others();
    packs();
  }

  private void summary() {
    List<Change> rows = SUMMARY.stream().flatMap(part -> changes(part).stream()).toList();
    if (!rows.isEmpty() || difference.isEmpty()) {
      page.blank();
    }
    if (difference.isEmpty()) {
      page.text(INDENT, wording.say(Phrase.NOTHING_CHANGED));
    }
    rows.forEach(this::row);
  }

  private String head() {
    String name = wording.say(Phrase.NAMED, difference.accountName(), difference.accountId());
    LocalDate from = difference.older().asOf();
    LocalDate to = difference.newer().asOf();
    return from.equals(to)
        ? wording.say(Phrase.OTHERWISE, name, to)
        : wording.say(Phrase.DIFFERENT, name, from, to);
  }

  private List<Change> changes(ChangedPart part) {
    return difference.changes().stream().filter(change -> change.part() == part).toList();
  }

  private void row(Change change) {
    String before = parts.value(change.part(), change.from());
    String after = parts.value(change.part(), change.to());
    page.labelled(
        INDENT, wording.word(change.part()), TEXT, wording.say(Phrase.WAS, after, before));
    causes.of(TEXT, change);
  }

  private void heading(ChangedPart part) {
    page.blank();
    page.text(0, wording.word(part));
  }

  private void criteria() {
    List<Change> statuses = changes(ChangedPart.CRITERION);
    List<Change> required = changes(ChangedPart.CRITERION_REQUIRED);
    if (statuses.isEmpty() && required.isEmpty()) {
      return;
    }
    heading(ChangedPart.CRITERION);
    for (Change change : statuses) {
      String before = parts.value(change.part(), change.from());
      String after = parts.value(change.part(), change.to());
      String title = wording.say(Phrase.NAMED, text(change.to().or(change::from)), change.id());
      String said =
          change.from().isEmpty()
              ? wording.say(Phrase.NEW_CRITERION, title)
              : change.to().isEmpty()
                  ? wording.say(Phrase.GONE_CRITERION, title)
                  : wording.say(Phrase.WAS, title, before);
      page.labelled(INDENT, change.to().isEmpty() ? before : after, TEXT, said);
      causes.of(TEXT, change);
    }
    for (Change change : required) {
      boolean now = change.to().map(Stated::value).filter("true"::equals).isPresent();
      String title = wording.say(Phrase.NAMED, text(change.to()), change.id());
      page.labelled(
          INDENT,
          wording.say(Phrase.CHANGED),
          TEXT,
          wording.say(now ? Phrase.NOW_REQUIRED : Phrase.NOW_OPTIONAL, title));
    }
  }

  private void section(ChangedPart part) {
    List<Change> all = changes(part);
    if (!all.isEmpty()) {
      heading(part);
      all.forEach(this::item);
    }
  }

  private void item(Change change) {
    Phrase mark =
        change.from().isEmpty() ? Phrase.NEW : change.to().isEmpty() ? Phrase.GONE : Phrase.CHANGED;
    Optional<Stated> told = change.to().or(change::from);
    page.labelled(
        INDENT,
        wording.say(mark),
        TEXT,
        wording.say(Phrase.NAMED, parts.told(change.part(), told), change.id()));
    if (mark == Phrase.CHANGED) {
      page.text(TEXT, wording.say(Phrase.WAS_TOLD, parts.told(change.part(), change.from())));
    }
    causes.of(TEXT, change);
  }

  private String text(Optional<Stated> stated) {
    return stated.flatMap(Stated::text).map(wording::text).orElse("");
  }

  /** Conclusions not told of above that stand otherwise, but for what only follows from others. */
  private void others() {
    List<ConclusionChange> left =
        difference.conclusions().stream()
            .filter(change -> !causes.toldOf(change.name()))
            .filter(change -> !follows(change))
            .toList();
    if (!left.isEmpty()) {
      page.blank();
      page.text(0, wording.say(Phrase.OTHER_CONCLUSIONS));
    }
    for (ConclusionChange change : left) {
      page.labelled(INDENT, "-", INDENT + INDENT, causes.standing(change.name(), change.to()));
      causes.expand(INDENT + INDENT, change);
    }
  }

  private static boolean follows(ConclusionChange change) {
    return !change.causes().isEmpty()
        && change.causes().stream().allMatch(Cause.ConclusionChanged.class::isInstance);
  }

  private void packs() {
    Brief brief = new Brief(wording);
    String before = brief.pack(difference.older().pack());
    String after = brief.pack(difference.newer().pack());
    page.blank();
    page.text(
        0,
        before.equals(after)
            ? wording.say(Phrase.PACK, after)
            : wording.say(Phrase.PACKS, after, before));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}

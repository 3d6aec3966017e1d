package org.onboardingrules.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.difference.Cause;
import org.onboardingrules.explanation.difference.Change;
import org.onboardingrules.explanation.difference.ConclusionChange;
import org.onboardingrules.explanation.difference.Difference;

/** Writes what caused changes, each conclusion's causes once. Mutable; used by one thread. */
final class CauseLines {

  private static final int DASH = 2;

  private final Difference difference;
  private final Page page;
  private final Wording wording;
  private final CauseWording causes;
  private final Set<ConclusionName> told = new HashSet<>();

  CauseLines(Difference difference, Page page, Wording wording) {
    this.difference = difference;
    this.page = page;
    this.wording = wording;
    this.causes = new CauseWording(difference, wording, this::standing);
  }

  /** Returns how causes are said, conclusions among them by name alone. */
  CauseWording wording() {
    return causes;
  }

  boolean toldOf(ConclusionName name) {
    return told.contains(name);
  }

  /** Adds causes, conclusions among them by name alone. */
  void add(int column, List<Cause> all) {
    for (Cause cause : all) {
      List<String> lines = cause.accept(causes);
      page.labelled(column, "-", column + DASH, lines.get(0));
      lines.stream().skip(1).forEach(line -> page.text(column + DASH, line));
    }
  }

  /** Adds the causes of a change, those of its own conclusions in full. */
  void of(int column, Change change) {
    for (Cause cause : change.causes()) {
      Optional<ConclusionChange> own =
          cause instanceof Cause.ConclusionChanged changed
              ? change(changed.conclusion()).filter(one -> isOwn(one.name(), change))
              : Optional.empty();
      own.ifPresentOrElse(
          conclusion -> expand(column, conclusion), () -> add(column, List.of(cause)));
    }
  }

  private static boolean isOwn(ConclusionName name, Change change) {
    return change.part() == ChangedPart.COMPLETION
        ? name.kind() == ConclusionKind.COMPLETE
        : name.id().equals(change.id());
  }

  /** Adds the causes of a conclusion, unless they are told. */
  void expand(int column, ConclusionChange conclusion) {
    if (told.add(conclusion.name())) {
      add(column, conclusion.causes());
      if (!conclusion.complete()) {
        page.text(column, wording.say(Phrase.CAUSES_OPEN));
      }
    }
  }

  private Optional<ConclusionChange> change(ConclusionName name) {
    return difference.conclusions().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Returns how a conclusion stands now, with what it says. */
  String standing(ConclusionName name, Optional<Standing> to) {
    String id =
        name.kind() == ConclusionKind.COMPLETE ? "" : wording.word(name.kind()) + " " + name.id();
    String text = change(name).map(one -> wording.text(one.text())).orElseGet(name::toString);
    String named = id.isEmpty() ? text : wording.say(Phrase.NAMED, text, id);
    return wording.say(phrase(name, to), named);
  }

  private Phrase phrase(ConclusionName name, Optional<Standing> to) {
    boolean criterion = name.kind() == ConclusionKind.CRITERION;
    boolean drawn =
        change(name).flatMap(ConclusionChange::from).filter(Standing.HOLDS::equals).isPresent();
    return switch (to.orElse(Standing.DOES_NOT_HOLD)) {
      case HOLDS -> criterion ? Phrase.MET_NOW : Phrase.APPLIES_NOW;
      case UNKNOWN -> Phrase.UNKNOWN_NOW;
      case DOES_NOT_HOLD, NOT_ASKED ->
          criterion ? Phrase.NOT_MET_NOW : drawn ? Phrase.NO_LONGER : Phrase.KNOWN_NOT;
    };
  }
}

package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.explanation.prospect.AccountChange;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.source.DisplayWidth;

/** Writes what would make an onboarding complete, and until when its criteria can be met. */
final class ProspectLines {

  private static final int INDENT = 2;
  private static final int WIDEST_TITLE = 44;

  private final Prospect prospect;
  private final LocalDate asOf;
  private final Page page;
  private final Wording wording;

  ProspectLines(Prospect prospect, LocalDate asOf, Page page, Wording wording) {
    this.prospect = prospect;
    this.asOf = asOf;
    this.page = page;
    this.wording = wording;
  }

  void add() {
    if (!prospect.complete()) {
      heading(Phrase.PROSPECT);
      changes();
    }
    if (!prospect.criteria().isEmpty()) {
      heading(Phrase.LAST_DAYS);
      criteria();
    }
  }

  private void heading(Phrase heading) {
    page.blank();
    page.text(0, wording.say(heading));
  }

  private void changes() {
    page.text(INDENT, lead());
    for (AccountChange change : prospect.changes()) {
      page.labelled(INDENT, "-", INDENT * 2, wording.text(change.text()));
    }
    prospect
        .obstacles()
        .forEach(obstacle -> page.labelled(INDENT, "-", INDENT * 2, wording.text(obstacle)));
  }

  private String lead() {
    if (prospect.firstDay().isEmpty()) {
      return wording.say(
          prospect.possibility() == Possibility.IMPOSSIBLE
              ? Phrase.NOT_POSSIBLE
              : Phrase.NONE_FOUND);
    }
    LocalDate day = prospect.firstDay().get();
    if (prospect.changes().isEmpty()) {
      return wording.say(Phrase.TIME_ALONE, day);
    }
    return wording.say(day.equals(asOf) ? Phrase.CHANGES_AT_ONCE : Phrase.CHANGES_LATER, day);
  }

  private void criteria() {
    int widest =
        prospect.criteria().stream().mapToInt(c -> DisplayWidth.of(title(c))).max().orElse(0);
    int column = INDENT + Math.min(widest, WIDEST_TITLE) + INDENT;
    for (CriterionProspect criterion : prospect.criteria()) {
      page.labelled(INDENT, title(criterion), column, days(criterion));
    }
  }

  private String title(CriterionProspect criterion) {
    String title = wording.text(criterion.title());
    return criterion.required() ? title : wording.say(Phrase.OPTIONAL_TOLD, title);
  }

  private String days(CriterionProspect criterion) {
    if (criterion.obstacle().isPresent()) {
      boolean impossible = criterion.possibility() == Possibility.IMPOSSIBLE;
      return wording.say(
          impossible ? Phrase.OBSTACLE : Phrase.OBSTACLE_UNKNOWN,
          wording.text(criterion.obstacle().get()));
    }
    Optional<LocalDate> later = criterion.firstDay().filter(asOf::isBefore);
    Optional<LocalDate> last = criterion.lastDay();
    if (later.isPresent()) {
      return last.map(day -> wording.say(Phrase.BETWEEN_DAYS, later.get(), day))
          .orElseGet(() -> wording.say(Phrase.FROM_DAY, later.get()));
    }
    return last.map(day -> wording.say(Phrase.UNTIL_DAY, day))
        .orElseGet(() -> wording.say(Phrase.NO_END));
  }
}

package org.onboardingrules.portfolio;

import java.util.Comparator;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.term.Text;

/**
 * Counts how often a criterion is met. Of packs that differ about it, it does not matter which is
 * seen first: it is required if one of them says so, and has the first of its titles. Mutable; used
 * by one thread.
 */
final class CriterionCounter {

  private static final Comparator<Text> TEXTS =
      Comparator.comparing(Text::en).thenComparing(Text::ja);

  private final String id;
  private final Counts<CriterionStatus> statuses = new Counts<>(CriterionStatus.class);
  private Text title;
  private boolean required;

  CriterionCounter(CriterionResult first) {
    id = first.id();
    title = first.title();
  }

  void add(CriterionResult result) {
    statuses.add(result.status());
    required |= result.required();
    if (TEXTS.compare(result.title(), title) < 0) {
      title = result.title();
    }
  }

  CriterionCounts counts() {
    return new CriterionCounts(
        id,
        title,
        required,
        statuses.of(CriterionStatus.MET),
        statuses.of(CriterionStatus.NOT_MET),
        statuses.of(CriterionStatus.UNKNOWN));
  }
}

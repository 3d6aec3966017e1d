package org.onboardingrules.assessment;

import java.util.List;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.evidence.Evidence;

/**
 * Whether the onboarding is complete, and how far it is. Immutable and thread-safe.
 *
 * @param status the verdict, guards applied
 * @param progress required criteria met over required criteria, in percent from 0 to 100, rounded
 *     down; 0 if no criterion is required (R93)
 * @param criteria all criteria of the pack, ordered by id
 * @param withheld why complete was withheld although the rules say so; empty if it was not
 * @param evidence the rules that say complete; empty if none does
 */
public record Completion(
    CompletionStatus status,
    int progress,
    List<CriterionResult> criteria,
    List<Withheld> withheld,
    List<Evidence> evidence) {

  /**
   * Checks the progress and copies the lists.
   *
   * @throws IllegalArgumentException if the progress is not from 0 to 100
   */
  public Completion {
    if (progress < 0 || progress > 100) {
      throw new IllegalArgumentException(
          "progress is " + progress + "\ngive a percentage from 0 to 100");
    }
    criteria = List.copyOf(criteria);
    withheld = List.copyOf(withheld);
    evidence = List.copyOf(evidence);
  }
}

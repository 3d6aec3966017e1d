package org.onboardingrules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.evidence.Evidence;

/**
 * Whether the onboarding is complete, since when, and how far it is. Immutable and thread-safe.
 *
 * <p>The day of completion is found by asking the same rules about earlier days, back over those on
 * which something is on record of the account, up to the one before which it was not complete. An
 * interruption that time alone began and ended, between two such days, is not seen. What carries no
 * date is taken as it is today.
 *
 * @param status the verdict, guards applied
 * @param completedOn the first day from which the account has been complete without interruption up
 *     to the as-of date; empty if it is not complete, or was so before anything was on record
 * @param onTime whether that day is not after the deadline as first planned, whatever was extended;
 *     empty if one of the two is not known
 * @param progress required criteria met over required criteria, in percent from 0 to 100, rounded
 *     down; 0 if no criterion is required (R93)
 * @param criteria all criteria of the pack, ordered by id
 * @param withheld why complete was withheld although the rules say so; empty if it was not
 * @param evidence the rules that say complete; empty if none does
 */
public record Completion(
    CompletionStatus status,
    Optional<LocalDate> completedOn,
    Optional<Boolean> onTime,
    int progress,
    List<CriterionResult> criteria,
    List<Withheld> withheld,
    List<Evidence> evidence) {

  /**
   * Checks the progress and the day, and copies the lists.
   *
   * @throws IllegalArgumentException if the progress is not from 0 to 100, or there is a day of
   *     completion and the status is another, or a judgement on the day without it
   */
  public Completion {
    if (completedOn.isPresent() && status != CompletionStatus.COMPLETE) {
      throw new IllegalArgumentException(
          "completedOn is "
              + completedOn.get()
              + " and the status "
              + status.word()
              + "\nleave it empty unless complete");
    }
    if (onTime.isPresent() && completedOn.isEmpty()) {
      throw new IllegalArgumentException(
          "onTime is " + onTime.get() + " without completedOn\ngive both or leave it empty");
    }
    if (progress < 0 || progress > 100) {
      throw new IllegalArgumentException(
          "progress is " + progress + "\ngive a percentage from 0 to 100");
    }
    criteria = List.copyOf(criteria);
    withheld = List.copyOf(withheld);
    evidence = List.copyOf(evidence);
  }
}

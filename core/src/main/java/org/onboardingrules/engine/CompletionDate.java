package org.onboardingrules.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.policy.Policy;
import org.onboardingrules.term.SegmentId;

/**
 * Finds the day from which an account has been complete, by asking about earlier days: back over
 * those on which something is on record, up to one on which it was not complete, then day by day
 * between that one and the next. The evaluator is asked, about completion alone.
 */
record CompletionDate(EvaluatorJudge judge, Policy policy, Account account, SegmentId segment) {

  /** Where a gap between two days is wider, it is halved until it is not. */
  private static final int WIDEST_GAP = 366;

  /**
   * Returns the first day of the time without interruption in which the account has been complete.
   *
   * @param asOf a day on which it is complete
   * @param recorded the days up to then on which something is on record
   * @return empty if it was complete before anything was
   */
  Optional<LocalDate> before(LocalDate asOf, NavigableSet<LocalDate> recorded) {
    LocalDate complete = asOf;
    for (LocalDate day : recorded.headSet(asOf, false).descendingSet()) {
      if (!isComplete(day)) {
        return Optional.of(firstBetween(day, complete));
      }
      complete = day;
    }
    return recorded.isEmpty() || isComplete(complete.minusDays(1))
        ? Optional.empty()
        : Optional.of(complete);
  }

  private LocalDate firstBetween(LocalDate incomplete, LocalDate complete) {
    LocalDate last = incomplete;
    LocalDate first = complete;
    while (ChronoUnit.DAYS.between(last, first) > WIDEST_GAP) {
      LocalDate middle = last.plusDays(ChronoUnit.DAYS.between(last, first) / 2);
      if (isComplete(middle)) {
        first = middle;
      } else {
        last = middle;
      }
    }
    while (first.minusDays(1).isAfter(last) && isComplete(first.minusDays(1))) {
      first = first.minusDays(1);
    }
    return first;
  }

  private boolean isComplete(LocalDate day) {
    Judgement judgement = judge.ofCompletion(account, segment, day);
    return policy.isComplete(
        judgement.facts(), judgement.evaluation().truthOf(OnboardingComplete.reached()));
  }
}

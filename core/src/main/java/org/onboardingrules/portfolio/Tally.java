package org.onboardingrules.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;

/**
 * How a number of accounts stand, by completion and by decision. Each account is in exactly one
 * count of either list, and every word is there, with 0 where it is said of none. Immutable and
 * thread-safe.
 *
 * @param accounts how many accounts there are
 * @param percentComplete the share of them whose onboarding is complete, in percent with two
 *     decimals, halves rounded up; empty if there are none
 * @param completion the counts by completion: complete, incomplete, undetermined
 * @param decisions the counts by decision, the most urgent first
 */
public record Tally(
    long accounts,
    Optional<BigDecimal> percentComplete,
    List<Count> completion,
    List<Count> decisions) {

  /** Copies the lists. */
  public Tally {
    completion = List.copyOf(completion);
    decisions = List.copyOf(decisions);
  }

  /** Returns how many accounts have this completion. */
  public long of(CompletionStatus status) {
    return of(status, completion);
  }

  /** Returns how many accounts have this decision. */
  public long of(DecisionAction action) {
    return of(action, decisions);
  }

  private static long of(Coded coded, List<Count> counts) {
    return counts.stream()
        .filter(count -> count.word().equals(coded.word()))
        .mapToLong(Count::accounts)
        .sum();
  }
}

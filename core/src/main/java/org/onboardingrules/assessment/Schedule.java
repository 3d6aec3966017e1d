package org.onboardingrules.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the onboarding stands against its deadline. All days are calendar days. Immutable and
 * thread-safe.
 *
 * <p>Days count up to the as-of date, or to the day on which the onboarding was closed; once it is
 * complete, up to {@link Completion#completedOn()}.
 *
 * @param originalDeadline the deadline as first planned; empty if none is known
 * @param deadline the deadline with the valid extensions; empty if none is known
 * @param daysLate days past {@code deadline}, 0 when not late; empty if no deadline is known, or if
 *     the onboarding is complete and the day of completion is not
 * @param extendedDays days that valid extensions added, 0 or more
 * @param slipDays days past {@code originalDeadline}; no moved date resets it (R126). Until
 *     complete, the days that extensions added and those of lateness together, once complete, those
 *     that it took; empty as {@code daysLate}
 * @param kickoffDelay days from the signed contract to kickoff (R97); negative where the kickoff
 *     came first, empty unless both dates are known
 */
public record Schedule(
    Optional<LocalDate> originalDeadline,
    Optional<LocalDate> deadline,
    OptionalInt daysLate,
    int extendedDays,
    OptionalInt slipDays,
    OptionalInt kickoffDelay) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the days late, extended or slipped are negative
   */
  public Schedule {
    notNegative("daysLate", daysLate.orElse(0));
    notNegative("extendedDays", extendedDays);
    notNegative("slipDays", slipDays.orElse(0));
  }

  private static void notNegative(String parameter, int days) {
    if (days < 0) {
      throw new IllegalArgumentException(parameter + " is " + days + "\ngive 0 or more");
    }
  }
}

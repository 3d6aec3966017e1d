package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A time in which the customer is legitimately busy (R122, R142). Immutable.
 *
 * @param from the first day, inclusive
 * @param until the last day, inclusive
 * @param reason why
 */
public record BusyPeriod(LocalDate from, LocalDate until, String reason) implements Account.Part {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if it ends before it begins, or the reason is blank
   */
  public BusyPeriod {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    Require.notBefore("from", from, "until", until);
    Require.text("reason", reason);
  }
}

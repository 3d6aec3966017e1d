package org.onboardingrules.term;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.WindowUnit;

/**
 * A named stretch of time after an anchor. Immutable.
 *
 * <p>Day 0 is the anchor's date; both bounds are inclusive, so a window of 60 days holds 61 dates.
 * A window of business days ends on the n-th business day after the anchor's date, whatever day
 * that is, and holds all dates up to there. A window of months ends on the same day of the month,
 * clipped to the month's end: one month from 31 January ends on the last day of February.
 *
 * @param name how rules call it
 * @param from the anchor on which it starts
 * @param length how many units, 0 or more
 * @param unit calendar days, business days or calendar months
 */
public record Window(String name, Anchor from, int length, WindowUnit unit) {

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Window {
    if (length < 0) {
      throw new IllegalArgumentException("window " + name + " has a negative length: " + length);
    }
  }

  /** Returns whether its end can only be found where it is known which days are business days. */
  public boolean needsBusinessDays() {
    return unit == WindowUnit.BUSINESS_DAYS;
  }

  /**
   * Returns the dates of the window.
   *
   * @param anchor the anchor's date
   * @param businessDays which days are business days; empty if nobody says
   * @throws IllegalArgumentException if the window needs business days and nobody says which they
   *     are
   */
  public DateRange dates(LocalDate anchor, Optional<BusinessDays> businessDays) {
    return new DateRange(anchor, end(anchor, businessDays));
  }

  private LocalDate end(LocalDate anchor, Optional<BusinessDays> businessDays) {
    return switch (unit) {
      case DAYS -> anchor.plusDays(length);
      case BUSINESS_DAYS -> businessDays.orElseThrow(this::unknown).after(anchor, length);
      case MONTHS -> anchor.plusMonths(length);
    };
  }

  private IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "window " + name + " counts business days, and it is not said which days those are");
  }
}

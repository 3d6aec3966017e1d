package org.onboardingrules.term;

import java.time.LocalDate;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.WindowUnit;

/**
 * A named stretch of time after an anchor. Immutable.
 *
 * <p>Day 0 is the anchor's date; both bounds are inclusive, so a window of 60 days holds 61 dates.
 * A window of months ends on the same day of the month, clipped to the month's end: one month from
 * 31 January ends on the last day of February.
 *
 * @param name how rules call it
 * @param from the anchor on which it starts
 * @param length how many units, 0 or more
 * @param unit calendar days or calendar months
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

  /** Returns the last date of the window when the anchor has this date. */
  public LocalDate end(LocalDate anchor) {
    return switch (unit) {
      case DAYS -> anchor.plusDays(length);
      case MONTHS -> anchor.plusMonths(length);
    };
  }

  /** Returns whether a date lies in the window when the anchor has this date. */
  public boolean contains(LocalDate anchor, LocalDate date) {
    return !date.isBefore(anchor) && !date.isAfter(end(anchor));
  }
}

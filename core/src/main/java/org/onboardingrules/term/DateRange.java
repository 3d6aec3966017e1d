package org.onboardingrules.term;

import java.time.LocalDate;

/**
 * A stretch of calendar dates, both ends inclusive. Immutable.
 *
 * @param first the first date
 * @param last the last date, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

  /**
   * Checks the order of the dates.
   *
   * @throws IllegalArgumentException if the last lies before the first
   */
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "last is " + last + ", before " + first + "\ngive a date on or after the first");
    }
  }

  /** Returns whether a date lies in it. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}

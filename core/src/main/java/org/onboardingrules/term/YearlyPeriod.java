package org.onboardingrules.term;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A stretch of dates that comes every year, both ends inclusive. Immutable.
 *
 * <p>One that ends on an earlier day of the year than it starts runs over New Year. The 29th of
 * February stands for the last day of that month in other years.
 *
 * @param from its first day
 * @param until its last day
 */
public record YearlyPeriod(MonthDay from, MonthDay until) {

  /** Returns the dates of the latest one that has started by a date, over or not. */
  public DateRange latestBy(LocalDate date) {
    DateRange sameYear = startingIn(date.getYear());
    return sameYear.first().isAfter(date) ? startingIn(date.getYear() - 1) : sameYear;
  }

  /** Returns the dates of the first one that starts after a date. */
  public DateRange nextAfter(LocalDate date) {
    DateRange sameYear = startingIn(date.getYear());
    return sameYear.first().isAfter(date) ? sameYear : startingIn(date.getYear() + 1);
  }

  private DateRange startingIn(int year) {
    int lastYear = until.isBefore(from) ? year + 1 : year;
    return new DateRange(from.atYear(year), until.atYear(lastYear));
  }
}

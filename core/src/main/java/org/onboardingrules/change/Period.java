package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.DateRange;

/**
 * The days on which changes may happen.
 *
 * @param today the as-of date: what lies before it has happened, or has not
 * @param from the first day for changes that happen on one day
 * @param day the day on which something is to hold, and the last on which anything changes
 */
record Period(LocalDate today, LocalDate from, LocalDate day) {

  /** Changes up to a day, from today on. */
  static Period until(LocalDate today, LocalDate day) {
    return new Period(today, today, day);
  }

  /** Changes on a day alone, except those that take several. */
  static Period on(LocalDate today, LocalDate day) {
    return new Period(today, day, day);
  }

  /** The last day within some dates on which something may happen. */
  Optional<LocalDate> lastIn(DateRange dates) {
    return latest(dates, from);
  }

  /** The same for what is not known, and may be reported of the past too. */
  Optional<LocalDate> lastReportedIn(DateRange dates) {
    return latest(dates, dates.first());
  }

  private Optional<LocalDate> latest(DateRange dates, LocalDate earliest) {
    LocalDate last = dates.last().isBefore(day) ? dates.last() : day;
    return last.isBefore(dates.first()) || last.isBefore(earliest)
        ? Optional.empty()
        : Optional.of(last);
  }
}

package org.onboardingrules.term;

import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are business days: all but those of the weekend and the holidays. Immutable and
 * thread-safe. Counting takes time by the number of holidays, not of days.
 *
 * @param weekend the days of the week that never are, 1 to 6 of them, in order of the week
 * @param holidays single dates that are not, in order; those on a weekend change nothing
 */
public record BusinessDays(Set<DayOfWeek> weekend, SortedSet<LocalDate> holidays) {

  private static final int WEEK = 7;

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if the weekend has no day, or leaves none
   */
  public BusinessDays {
    if (weekend.isEmpty() || weekend.size() == WEEK) {
      throw new IllegalArgumentException(
          "weekend has " + weekend.size() + " days\ngive 1 to 6 days of the week");
    }
    weekend = Collections.unmodifiableSet(EnumSet.copyOf(weekend));
    holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
  }

  /** Returns whether a date is a business day. */
  public boolean includes(LocalDate date) {
    return isWeekday(date) && !holidays.contains(date);
  }

  /**
   * Returns the date of the n-th business day after a date; for 0 the date itself, whatever day it
   * is.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public LocalDate after(LocalDate date, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("days is " + days + "\ngive 0 or more");
    }
    LocalDate reached = date;
    int left = days;
    while (left > 0) {
      LocalDate next = weekdayAfter(reached, left);
      left = holidays(reached, next);
      reached = next;
    }
    return reached;
  }

  /**
   * Returns how many business days lie after one date up to another, that one included; negative
   * where the other comes first, as many as lie after it up to the one.
   */
  public long between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    long weeks = WEEKS.between(from, to);
    LocalDate rest = from.plusWeeks(weeks).plusDays(1);
    long weekdays = rest.datesUntil(to.plusDays(1)).filter(this::isWeekday).count();
    return weeks * weekdaysPerWeek() + weekdays - holidays(from, to);
  }

  /** Returns the date of the n-th day after a date that is no weekend, holiday or not. */
  private LocalDate weekdayAfter(LocalDate date, int days) {
    LocalDate day = date.plusWeeks((days - 1) / weekdaysPerWeek());
    int left = (days - 1) % weekdaysPerWeek() + 1;
    while (left > 0) {
      day = day.plusDays(1);
      left -= isWeekday(day) ? 1 : 0;
    }
    return day;
  }

  /** Returns how many holidays that are no weekend lie after one date up to another. */
  private int holidays(LocalDate from, LocalDate to) {
    return (int)
        holidays.subSet(from.plusDays(1), to.plusDays(1)).stream().filter(this::isWeekday).count();
  }

  private boolean isWeekday(LocalDate date) {
    return !weekend.contains(date.getDayOfWeek());
  }

  private int weekdaysPerWeek() {
    return WEEK - weekend.size();
  }
}

package org.onboardingrules.term.code;

import java.time.DayOfWeek;
import java.util.Locale;

/** A day of the week. */
public enum Weekday implements Coded {
  /** Monday. */
  MONDAY,
  /** Tuesday. */
  TUESDAY,
  /** Wednesday. */
  WEDNESDAY,
  /** Thursday. */
  THURSDAY,
  /** Friday. */
  FRIDAY,
  /** Saturday. */
  SATURDAY,
  /** Sunday. */
  SUNDAY;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }

  /** Returns the same day as the calendar of the platform knows it. */
  public DayOfWeek dayOfWeek() {
    return DayOfWeek.valueOf(name());
  }
}

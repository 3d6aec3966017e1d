package org.onboardingrules.mapping;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** What the cells of a column are. */
public enum ColumnType implements Coded {
  /** Any text. */
  TEXT,
  /** A whole number. */
  INTEGER,
  /** A decimal number with a point. */
  DECIMAL,
  /** {@code true} or {@code false}, in capital or small letters. */
  BOOLEAN,
  /** A day of the calendar. */
  DATE,
  /** A day and a time of day, as a clock on a wall showed it. */
  TIMESTAMP,
  /** A day and a time of day with the offset from UTC. */
  INSTANT;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }
}

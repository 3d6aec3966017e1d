package org.onboardingrules.portfolio;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** What kind of values a column has. */
public enum ColumnType implements Coded {
  /** A {@link String}. */
  TEXT,
  /** An {@link Integer}. */
  WHOLE_NUMBER,
  /** A {@link java.time.LocalDate}. */
  DATE,
  /** A {@link Boolean}. */
  BOOLEAN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** The unit in which a window is long. */
public enum WindowUnit implements Coded {
  /** Calendar days. */
  DAYS,
  /** Business days, as the pack declares them. */
  BUSINESS_DAYS,
  /** Calendar months; the last day clips to the end of its month. */
  MONTHS;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

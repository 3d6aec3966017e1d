package org.onboardingrules.term.code;

import java.util.Locale;

/** What became of a kind of customer that a scenario stands for (R11). */
public enum CustomerProfile implements Coded {
  /** Customers like this one left. */
  CHURNED,
  /** Customers like this one use the product well. */
  SUCCESSFUL;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** When a churn risk shows (R97-R99). */
public enum IndicatorKind implements Coded {
  /** Early enough to intervene. */
  LEADING,
  /** When the programme is judged. */
  LAGGING;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

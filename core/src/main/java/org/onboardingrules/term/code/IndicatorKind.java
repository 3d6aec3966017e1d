package org.onboardingrules.term.code;

import java.util.Locale;

/** When a churn risk shows (R97-R99). */
public enum IndicatorKind implements Coded {
  /** Early enough to intervene. */
  LEADING,
  /** When the programme is judged. */
  LAGGING;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

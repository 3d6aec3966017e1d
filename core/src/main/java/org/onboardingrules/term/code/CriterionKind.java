package org.onboardingrules.term.code;

import java.util.Locale;

/** How a criterion is judged (R14). */
public enum CriterionKind implements Coded {
  /** By figures. */
  QUANTITATIVE,
  /** By what people say or do. */
  QUALITATIVE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** Why customers leave (R40). */
public enum ChurnCause implements Coded {
  /** The features are not the ones that are needed. */
  WRONG_FEATURES,
  /** Features are missing. */
  MISSING_FEATURES,
  /** The price is too high for what it brings. */
  HIGH_PRICE,
  /** The product is hard to use. */
  HARD_TO_USE,
  /** The product brings no value. */
  NO_VALUE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

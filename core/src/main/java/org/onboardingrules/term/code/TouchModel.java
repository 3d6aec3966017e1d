package org.onboardingrules.term.code;

import java.util.Locale;

/** How closely the vendor accompanies the account (R100). */
public enum TouchModel implements Coded {
  /** Person to person. */
  HIGH_TOUCH,
  /** A person now and then. */
  LOW_TOUCH,
  /** By software. */
  TECH_TOUCH;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** What a blocker is about (R109). */
public enum BlockerKind implements Coded {
  /** The product or its surroundings. */
  TECHNICAL,
  /** A security or compliance review. */
  SECURITY,
  /** A legal matter. */
  LEGAL,
  /** Buying and budget. */
  PROCUREMENT,
  /** Export, import or quality of data. */
  DATA,
  /** People who are missing. */
  STAFFING,
  /** Anything else. */
  OTHER;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** What is wrong with an extension (R126). */
public enum ExtensionFault implements Coded {
  /** Nothing: it is valid. */
  NONE,
  /** It names no cause. */
  NO_CAUSE,
  /** It names no action against the cause. */
  NO_ACTION,
  /** It names no new date. */
  NO_NEW_DATE,
  /** It goes beyond the pack's limits. */
  OVER_LIMIT;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

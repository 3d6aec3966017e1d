package org.onboardingrules.term.code;

import java.util.Locale;

/** How an interaction felt. */
public enum Sentiment implements Coded {
  /** Pleased. */
  POSITIVE,
  /** Neither. */
  NEUTRAL,
  /** Displeased. */
  NEGATIVE;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

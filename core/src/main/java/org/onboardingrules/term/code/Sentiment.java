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

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

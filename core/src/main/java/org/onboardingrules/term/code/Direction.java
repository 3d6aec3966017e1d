package org.onboardingrules.term.code;

import java.util.Locale;

/** On which side of a target a value meets it; the target itself always does. */
public enum Direction implements Coded {
  /** Lower is better. */
  AT_MOST,
  /** Higher is better. */
  AT_LEAST;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** The host's own rating of an account's health (R105). */
public enum HealthRating implements Coded {
  /** Healthy. */
  GREEN,
  /** In doubt. */
  YELLOW,
  /** Ill. */
  RED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

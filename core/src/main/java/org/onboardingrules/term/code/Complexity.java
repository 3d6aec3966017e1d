package org.onboardingrules.term.code;

import java.util.Locale;

/** How complex the onboarding is (R102, R147). */
public enum Complexity implements Coded {
  /** Set up in one to three weeks. */
  SIMPLE,
  /** Set up in up to eight weeks, several parties. */
  COMPLEX;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** What an interaction was, or what was voiced in it. */
public enum InteractionKind implements Coded {
  /** A message in either direction. */
  MESSAGE,
  /** A meeting, held or missed. */
  MEETING,
  /** The customer voiced doubt (R5, R119). */
  DOUBT,
  /** The customer voiced dissatisfaction (R119). */
  DISSATISFACTION,
  /** The parties found that they mean different scopes (R117). */
  SCOPE_MISMATCH,
  /** The parties found that they read the contract differently (R117). */
  CONTRACT_CONFUSION,
  /** Expected and real effort or benefit differ (R136). */
  EXPECTATION_GAP,
  /** A small success was reached or celebrated (R15, R90, R91). */
  SMALL_WIN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

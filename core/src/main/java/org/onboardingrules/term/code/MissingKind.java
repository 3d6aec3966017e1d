package org.onboardingrules.term.code;

import java.util.Locale;

/** What kind of report a value waits for. */
public enum MissingKind implements Coded {
  /** A feed as a whole; the name is its word. */
  FEED,
  /** The date of an anchor; the name is its word. */
  ANCHOR,
  /** Something about the account as a whole; the name is its key in account files. */
  ATTRIBUTE,
  /** A goal; the name is its id. */
  GOAL,
  /** The baseline of a goal, without which its target is not known; the name is the goal's id. */
  BASELINE,
  /** Observations of a metric; the name is its id. */
  METRIC,
  /** Whether a milestone is completed; the name is its id. */
  MILESTONE,
  /** Whether the customer has confirmed a goal; the name is the goal's id. */
  CONFIRMATION,
  /**
   * One value of a part; the name is the path of its key in account files, with the part's id where
   * it has one.
   */
  DETAIL;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

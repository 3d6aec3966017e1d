package org.onboardingrules.term.code;

import java.util.Locale;

/** What a pack takes as evidence that the customer reached value (R65, R125). */
public enum ValueEvidence implements Coded {
  /** The customer confirmed it. */
  CONFIRMATION,
  /** The first-value goal or milestone was reached. */
  OUTCOME,
  /** The customer confirmed it and it was reached. */
  BOTH,
  /** One of the two. */
  EITHER;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

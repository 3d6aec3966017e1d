package org.onboardingrules.term.code;

import java.util.Locale;

/** How grave a churn risk is; grows from low to high. */
public enum RiskLevel implements Coded {
  /** Worth an eye. */
  LOW,
  /** Worth a play. */
  MEDIUM,
  /** A reason to escalate unless the pack says otherwise (R120). */
  HIGH;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** What to do with an onboarding (R25, R115). */
public enum DecisionAction implements Coded {
  /** Let the customer go (R25). */
  RELEASE,
  /** Bring in somebody with more authority (R116-R120). */
  ESCALATE,
  /** Declare the onboarding complete. */
  COMPLETE,
  /** Give it more time (R121-R124). */
  EXTEND,
  /** Carry on. */
  CONTINUE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

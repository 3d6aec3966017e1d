package org.onboardingrules.explanation.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** What rules can conclude, in the order in which an explanation tells it. */
public enum ConclusionKind implements Coded {
  /** The onboarding is complete, as far as rules have a say in it. */
  COMPLETE,
  /** A criterion of completion is met. */
  CRITERION,
  /** A reason to release the customer. */
  RELEASE,
  /** A reason to escalate. */
  ESCALATE,
  /** A reason to extend. */
  EXTEND,
  /** A churn risk. */
  CHURN_RISK,
  /** A cause of delay. */
  DELAY_CAUSE,
  /** A recommended play. */
  PLAY;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.term.code;

import java.util.Locale;

/** A dated event that the account records beside its anchors. */
public enum LifecycleEvent implements Coded {
  /** Sales handed the account over to customer success (R79). */
  SALES_HANDOFF,
  /** Onboarding handed the account over to ongoing customer success (R106). */
  SUCCESS_HANDOFF,
  /** The documentation of R94 is complete. */
  DOCUMENTATION_DONE,
  /** The customer served notice. */
  NOTICE_SERVED,
  /** The exit survey was held (R26). */
  EXIT_SURVEY;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

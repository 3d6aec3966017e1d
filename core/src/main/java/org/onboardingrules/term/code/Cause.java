package org.onboardingrules.term.code;

import java.util.Locale;

/** Why an onboarding, a plan or a scope changed (R107-R114, R130-R145). */
public enum Cause implements Coded {
  /** The work was larger than planned, progress is good (R121). */
  TIMELINE_UNDERESTIMATED,
  /** The customer is engaged but busy (R122). */
  CUSTOMER_BUSY,
  /** Something outside of the customer's control (R123). */
  EXTERNAL_DEPENDENCY,
  /** Scope was added by mutual agreement (R124). */
  SCOPE_ADDED,
  /** Tasks never reached the customer (R130). */
  UNCLEAR_TASKS,
  /** Enthusiasm does not rise (R135). */
  LOW_ENTHUSIASM,
  /** The customer gives it a lower priority (R141). */
  PRIORITY_DROP,
  /** The schedule cannot be kept (R145). */
  UNREASONABLE_SCHEDULE,
  /** The customer has no time for it (R107). */
  BANDWIDTH,
  /** Departments of the customer hold each other up (R109). */
  INTERNAL_COORDINATION,
  /** Sales promised more than was sold (R111). */
  OVER_PROMISED,
  /** The outcome is not reached yet and the gap is known (R105). */
  OUTCOME_NOT_REACHED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

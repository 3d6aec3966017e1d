package org.onboardingrules.explanation.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** The parts of an assessment that can differ, in the order in which a difference tells them. */
public enum ChangedPart implements Coded {
  /** What to do; told by the coded action. */
  DECISION,
  /** The new deadline to agree on; told by the date. */
  SUGGESTED_DATE,
  /** A reason to release, escalate or extend; told by the coded action. */
  REASON,
  /** Whether the onboarding is complete; told by the coded status. */
  COMPLETION,
  /** Since when it is complete; told by the date. */
  COMPLETED_ON,
  /** How far it is; told by the percentage. */
  PROGRESS,
  /** Why complete is withheld although the rules say so. */
  WITHHELD,
  /** A criterion of completion; told by the coded status. */
  CRITERION,
  /** Whether completion needs a criterion; told by {@code true} or {@code false}. */
  CRITERION_REQUIRED,
  /** A churn risk; told by the coded level. */
  CHURN_RISK,
  /** A cause of delay. */
  DELAY_CAUSE,
  /** A recommended play. */
  PLAY,
  /** Something else to look at. */
  FLAG,
  /** How fast first value came; told by the coded grade. */
  GRADE,
  /** The day of first value; told by the date. */
  FIRST_VALUE_ON,
  /** The deadline with the valid extensions; told by the date. */
  DEADLINE,
  /** The days past the deadline; told by their number. */
  DAYS_LATE,
  /** The segment under which the account was assessed; told by its id. */
  SEGMENT;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

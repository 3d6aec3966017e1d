package org.onboardingrules.explanation.prospect;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** What happens to an account, or becomes known of it. */
public enum ChangeKind implements Coded {
  /** Values of a metric are observed. */
  METRIC_REPORTED,
  /** A milestone is completed. */
  MILESTONE_COMPLETED,
  /** The customer confirms that a goal is reached. */
  GOAL_CONFIRMED,
  /** A goal is agreed on and recorded. */
  GOAL_AGREED,
  /** The value before the onboarding becomes known of a goal. */
  BASELINE_REPORTED,
  /** A blocker is resolved. */
  BLOCKER_RESOLVED,
  /** A task is done. */
  TASK_DONE,
  /** A task gets somebody who does it. */
  TASK_ASSIGNED,
  /** A change of scope is agreed to. */
  SCOPE_CHANGE_AGREED,
  /** A meeting is held, a message comes, a small win is told. */
  INTERACTION_HELD,
  /** It becomes known that the customer attended a meeting. */
  ATTENDANCE_REPORTED,
  /** Somebody takes a role for the onboarding. */
  STAKEHOLDER_NAMED,
  /** The customer reaches a level of enablement. */
  ENABLEMENT_REACHED,
  /** The account's health is rated. */
  HEALTH_RATED,
  /** An anchor happens, or its date becomes known. */
  ANCHOR_RECORDED,
  /** An event happens. */
  EVENT_RECORDED,
  /** The host begins to report a feed. */
  FEED_REPORTED,
  /** Something becomes known of the account that carries no date. */
  ATTRIBUTE_GIVEN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

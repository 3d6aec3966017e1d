package org.onboardingrules.term.code;

import java.util.Locale;

/**
 * A stream of reports that a host may or may not deliver. In a feed that is delivered, what is not
 * listed did not happen; in one that is not, it is unknown.
 */
public enum Feed implements Coded {
  /** Completion of milestones. */
  MILESTONES,
  /** Meetings, messages and what was said in them (R54). */
  INTERACTIONS,
  /** Goals and their confirmation. */
  GOALS,
  /** Use of the product: the metric series. */
  USAGE,
  /** Tasks (R131, R133). */
  TASKS,
  /** Blockers (R109, R118). */
  BLOCKERS,
  /** Scope changes (R111). */
  SCOPE_CHANGES,
  /** Stakeholders and their roles. */
  STAKEHOLDERS,
  /** Busy periods of the customer (R122, R142). */
  BUSY_PERIODS;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

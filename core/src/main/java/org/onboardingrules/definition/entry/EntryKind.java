package org.onboardingrules.definition.entry;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** The kinds of entries that a definition has, and that its statements name. */
public enum EntryKind implements Coded {
  /** A criterion of completion. */
  CRITERION,
  /** A reason to escalate, to extend or to release. */
  REASON,
  /** A churn risk. */
  RISK,
  /** A cause of delay. */
  DELAY_CAUSE,
  /** A recommended play. */
  PLAY,
  /** A threshold. */
  THRESHOLD,
  /** A window of time. */
  WINDOW,
  /** A milestone. */
  MILESTONE,
  /** A metric. */
  METRIC,
  /** A goal. */
  GOAL;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.testkit.mutation;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** A way in which a pack is changed in one place. */
public enum MutationKind implements Coded {
  /** A threshold is one step of its last digit greater or smaller, for all or for one segment. */
  THRESHOLD_MOVED,
  /** A segment loses the threshold of its own. */
  SEGMENT_VALUE_DROPPED,
  /** A number that is written in a rule is one step of its last digit greater or smaller. */
  NUMBER_MOVED,
  /** A window is one of its units longer or shorter. */
  WINDOW_MOVED,
  /** A comparison lets its bound in, or leaves it out. */
  COMPARISON_LOOSENED,
  /** One of several words that are allowed is not any more. */
  WORD_DROPPED,
  /** A condition is taken to hold. */
  CONDITION_DROPPED,
  /** A condition asks for the opposite. */
  CONDITION_NEGATED,
  /** What must not be there must be there. */
  NOT_REMOVED,
  /** Another conclusion of the same kind is drawn. */
  CONCLUSION_SWAPPED,
  /** A churn risk is more or less grave. */
  LEVEL_CHANGED,
  /** A rule is not there. */
  RULE_REMOVED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

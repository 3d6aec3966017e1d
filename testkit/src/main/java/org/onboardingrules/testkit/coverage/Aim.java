package org.onboardingrules.testkit.coverage;

import org.onboardingrules.source.Snippet;
import org.onboardingrules.testkit.search.Goal;

/** Something of a pack that its tests should see; found in a case that meets the goal. */
public sealed interface Aim extends Goal
    permits RuleConcluded, ConditionDecided, ThresholdCompared, OutcomeSaid {

  /** Returns where in the pack it stands. */
  Snippet at();

  /** Returns what is to be seen, such as {@code rule `Gone silent`: it concludes}. */
  String text();
}

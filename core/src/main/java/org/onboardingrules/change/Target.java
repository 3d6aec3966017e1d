package org.onboardingrules.change;

import org.onboardingrules.authoring.conclusion.CriterionMet;

/** What is to be brought about. */
@FunctionalInterface
interface Target {

  /** That the onboarding is complete. */
  Target COMPLETION = Needs::ofCompletion;

  /** That a criterion is met. */
  static Target criterion(String id) {
    return needs -> needs.of(CriterionMet.of(id));
  }

  /** What can be done about it. */
  Ways ways(Needs needs);
}

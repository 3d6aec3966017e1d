package org.onboardingrules.testkit.law;

import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.policy.Policy;
import org.onboardingrules.testkit.search.Judged;

/** Tells whether an account is complete, without the rest of an assessment. */
record Completing(Policy policy) {

  static Completing of(RulePack pack) {
    return new Completing(new Policy(pack));
  }

  boolean isComplete(Judged judged) {
    return policy.isComplete(
        judged.facts(), judged.evaluation().truthOf(OnboardingComplete.reached()));
  }
}

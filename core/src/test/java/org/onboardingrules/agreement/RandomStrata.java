package org.onboardingrules.agreement;

import org.onboardingrules.rule.evaluation.Strata;

/** Random rules within the profile, in order, for tests outside of this package. */
public final class RandomStrata {

  private RandomStrata() {}

  /** The same rules for the same seed. */
  public static Strata of(long seed) {
    return RuleFiles.strata(RandomPack.of(new Dice.Seed(seed, 0), 0).rules());
  }
}

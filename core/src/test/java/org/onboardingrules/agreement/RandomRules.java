package org.onboardingrules.agreement;

import java.util.Random;
import org.onboardingrules.rule.evaluation.Strata;

/** Random rules within the profile, for tests outside of this package. */
public final class RandomRules {

  private RandomRules() {}

  /** The same rules for the same seed. */
  public static Strata some(long seed) {
    return Judges.strata(RuleTexts.bodies().generator(1_000).next(new Random(seed)).value());
  }
}

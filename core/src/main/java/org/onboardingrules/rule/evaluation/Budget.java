package org.onboardingrules.rule.evaluation;

import org.onboardingrules.rule.model.Rule;

/**
 * How much an evaluation may cost: rule packs come from people, and a join can grow without end.
 */
final class Budget {

  private static final long STEPS_PER_WAY = 1_000;

  private final int limit;
  private long ways;
  private long steps;
  private String rule = "";

  /**
   * Allows this much.
   *
   * @param limit in how many ways rules may hold
   */
  Budget(int limit) {
    this.limit = limit;
  }

  void begin(Rule next) {
    rule = next.name();
  }

  /** Counts a candidate that is tried. */
  void step() throws StepLimitReached {
    if (++steps > limit * STEPS_PER_WAY) {
      throw new StepLimitReached(rule);
    }
  }

  /** Counts a way in which a rule holds. */
  void spend() throws StepLimitReached {
    if (++ways > limit) {
      throw new StepLimitReached(rule);
    }
  }
}

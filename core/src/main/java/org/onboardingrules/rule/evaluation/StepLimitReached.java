package org.onboardingrules.rule.evaluation;

/** Thrown when rules hold in more ways, or need more candidates to be tried, than they may. */
public final class StepLimitReached extends Exception {

  private static final long serialVersionUID = 1L;

  private final String rule;

  StepLimitReached(String rule) {
    super("rule `" + rule + "` needs too many steps");
    this.rule = rule;
  }

  /** Returns the name of the rule that was evaluated last. */
  public String rule() {
    return rule;
  }
}

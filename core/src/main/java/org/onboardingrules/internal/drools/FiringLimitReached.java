package org.onboardingrules.internal.drools;

/** Thrown when rules fire more often than they may. */
public final class FiringLimitReached extends Exception {

  private static final long serialVersionUID = 1L;

  private final String rule;

  FiringLimitReached(String rule, int limit) {
    super("rules fired more than " + limit + " times, the last one was `" + rule + "`");
    this.rule = rule;
  }

  /** Returns the name of the rule that fired last. */
  public String rule() {
    return rule;
  }
}

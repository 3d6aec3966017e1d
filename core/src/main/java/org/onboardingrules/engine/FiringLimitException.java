package org.onboardingrules.engine;

/** Thrown when the rules of a pack fire, or would have to be tried, more often than they may. */
public final class FiringLimitException extends EvaluationException {

  private static final long serialVersionUID = 1L;

  FiringLimitException(String account, String pack, String rule, int limit) {
    super(
        "rule `" + rule + "` goes beyond the limit of " + limit + " firings", account, pack, rule);
  }
}

package org.onboardingrules.engine;

/**
 * Thrown when Drools and the reference evaluator conclude different things. An answer that the two
 * do not agree on never leaves the library.
 */
public final class EngineDisagreementException extends EvaluationException {

  private static final long serialVersionUID = 1L;

  EngineDisagreementException(String account, String pack, String conclusions) {
    super("the engine and the evaluator disagree about " + conclusions, account, pack, "");
  }
}

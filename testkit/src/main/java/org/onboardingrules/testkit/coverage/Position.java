package org.onboardingrules.testkit.coverage;

import org.onboardingrules.rule.model.Operator;

/** Where a value lies against a threshold. */
public enum Position {
  /** Less. */
  BELOW("below", Operator.LESS),
  /** The same. */
  AT("at", Operator.EQUAL),
  /** More. */
  ABOVE("above", Operator.GREATER);

  private final String word;
  private final Operator operator;

  Position(String word, Operator operator) {
    this.word = word;
    this.operator = operator;
  }

  /** Returns the word for it. */
  public String word() {
    return word;
  }

  Operator operator() {
    return operator;
  }
}

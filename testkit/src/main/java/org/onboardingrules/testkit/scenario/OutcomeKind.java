package org.onboardingrules.testkit.scenario;

import org.onboardingrules.term.code.Coded;

/** What an assessment can say, and a scenario can expect; the word is the key in the file. */
public enum OutcomeKind implements Coded {
  /** How completion stands. */
  COMPLETION("completion"),
  /** What is decided. */
  DECISION("decision"),
  /** How fast first value came. */
  GRADE("grade"),
  /** How a criterion stands. */
  CRITERION("criteria"),
  /** A reason that holds. */
  REASON("reasons"),
  /** A churn risk, and how grave it is. */
  RISK("risks"),
  /** A cause of delay. */
  DELAY_CAUSE("delay-causes"),
  /** A recommended play. */
  PLAY("plays");

  private final String word;

  OutcomeKind(String word) {
    this.word = word;
  }

  /** Returns the key under which it stands in a scenario. */
  @Override
  public String word() {
    return word;
  }

  /** Returns whether there is one of each assessment, without a name. */
  public boolean isSingle() {
    return this == COMPLETION || this == DECISION || this == GRADE;
  }
}

package org.onboardingrules.assessment.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** Whether a criterion is met. */
public enum CriterionStatus implements Coded {
  /** A rule concluded it. */
  MET,
  /** It is known not to hold. */
  NOT_MET,
  /** What it rests on was not reported. */
  UNKNOWN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

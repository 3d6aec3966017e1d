package org.onboardingrules.explanation.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** How a conclusion, a rule, a condition or a test stands. */
public enum Standing implements Coded {
  /** It holds. */
  HOLDS,
  /** What would decide it was not reported. */
  UNKNOWN,
  /** It is known not to hold. */
  DOES_NOT_HOLD,
  /** It was not asked, because it rests on a fact that is not there. */
  NOT_ASKED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

package org.onboardingrules.assessment.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** Why completion is withheld although the rules say complete. */
public enum WithheldCause implements Coded {
  /** Value is not evidenced in the way that the pack asks for (R65, R125). */
  VALUE_NOT_EVIDENCED,
  /** Whether value is evidenced was not reported (R65, R125). */
  VALUE_UNKNOWN,
  /** The health that the host reports is not green (R105). */
  HEALTH_NOT_GREEN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

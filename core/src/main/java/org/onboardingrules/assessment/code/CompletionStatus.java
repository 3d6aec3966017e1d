package org.onboardingrules.assessment.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** Whether an onboarding is complete. */
public enum CompletionStatus implements Coded {
  /** The rules say complete, and no guard withholds it (R125). */
  COMPLETE,
  /** Something that is known stands in the way. */
  INCOMPLETE,
  /** Nothing stands in the way but what is not known. */
  UNDETERMINED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

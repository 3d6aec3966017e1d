package org.onboardingrules.explanation.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** What completion needs beside the rules, in every pack. */
public enum GuardKind implements Coded {
  /** The customer's value is evidenced in the way that the pack declares (R125). */
  VALUE_EVIDENCED,
  /** The health rating is green, where there is one and the pack asks for it (R105). */
  HEALTH_GREEN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

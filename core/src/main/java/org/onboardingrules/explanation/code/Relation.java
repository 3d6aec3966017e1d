package org.onboardingrules.explanation.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** How a value has to stand to those that are needed. */
public enum Relation implements Coded {
  /** Equal; numbers are equal whatever their scale. */
  EQUAL,
  /** Not equal. */
  NOT_EQUAL,
  /** Below. */
  BELOW,
  /** At most. */
  AT_MOST,
  /** Above. */
  ABOVE,
  /** At least. */
  AT_LEAST,
  /** Among several. */
  ONE_OF,
  /** Not among several. */
  NONE_OF;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

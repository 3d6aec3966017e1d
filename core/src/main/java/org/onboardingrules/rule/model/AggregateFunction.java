package org.onboardingrules.rule.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A figure over several matches. */
public enum AggregateFunction {
  /** How many there are; 0 if there is none. */
  COUNT,
  /** Their sum; 0 if there is none. */
  SUM,
  /** The least; the condition does not hold if there is none. */
  MIN,
  /** The greatest; the condition does not hold if there is none. */
  MAX;

  /** Returns how rules write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the function of this name, if there is one. */
  public static Optional<AggregateFunction> of(String word) {
    return Arrays.stream(values()).filter(function -> function.word().equals(word)).findFirst();
  }
}

package org.onboardingrules.explanation.prospect;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** Whether something that does not hold can still come to hold. */
public enum Possibility implements Coded {
  /** It can: changes are known that make it hold. */
  POSSIBLE,
  /** It cannot: what would have had to happen lies in the past, or nobody can change it. */
  IMPOSSIBLE,
  /** None was found among the changes that are tried; there may be others. */
  NOT_FOUND;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

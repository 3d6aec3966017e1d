package org.onboardingrules.term.code;

import java.util.Locale;

/** Which observations of a metric are the better ones, as a pack declares. */
public enum Better implements Coded {
  /** The more, the better. */
  MORE,
  /** The less, the better. */
  LESS;

  private final String word = name().toLowerCase(Locale.ROOT);

  @Override
  public String word() {
    return word;
  }
}

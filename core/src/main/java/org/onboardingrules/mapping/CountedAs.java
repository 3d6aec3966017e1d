package org.onboardingrules.mapping;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** The ways to count days. */
enum CountedAs implements Coded {
  CALENDAR,
  PERIODS;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

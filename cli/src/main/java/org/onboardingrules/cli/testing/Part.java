package org.onboardingrules.cli.testing;

import java.util.Locale;

/** What a pack can be held against, in the order in which it is. */
enum Part {
  SCENARIOS,
  COVERAGE,
  LAWS,
  MUTATION;

  /** Returns the name as it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

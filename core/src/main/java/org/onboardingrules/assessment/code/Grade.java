package org.onboardingrules.assessment.code;

import java.util.Locale;
import org.onboardingrules.term.code.Coded;

/** How fast first value came, held against the benchmark of the segment (R89). */
public enum Grade implements Coded {
  /** Within the upper bound of the band called world class. */
  WORLD_CLASS,
  /** Within the upper bound of the band called good. */
  GOOD,
  /** Past the upper bound of the band called good, reached or not. */
  POOR,
  /** Not reached yet, and not past the band called good. */
  PENDING,
  /** Not to be told: no benchmark, no anchor date, or first value was not reported. */
  UNKNOWN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

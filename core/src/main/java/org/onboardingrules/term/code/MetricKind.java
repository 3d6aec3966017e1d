package org.onboardingrules.term.code;

import java.util.Locale;

/** What the observations of a metric are. */
public enum MetricKind implements Coded {
  /** How often something happened since the observation before; observations add up. */
  COUNT,
  /** A level at a date, in some unit. */
  GAUGE,
  /** A share, 0 to 1 as a rule. */
  RATIO,
  /** A coded rating on a numbered scale (R158, R159). */
  RATING;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String word() {
    return word;
  }
}

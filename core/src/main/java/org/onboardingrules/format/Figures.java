package org.onboardingrules.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes counts and shares for readers, the same in any locale. */
final class Figures {

  private static final int DECIMALS = 2;

  private Figures() {}

  /** Returns a count with commas between its thousands. */
  static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Returns the share of a whole that is not 0, in percent with two decimals. */
  static String percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .scaleByPowerOfTen(2)
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }
}

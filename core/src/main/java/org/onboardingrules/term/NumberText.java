package org.onboardingrules.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written for people. */
public final class NumberText {

  private static final int DIGITS = 10;
  private static final MathContext READABLE = new MathContext(DIGITS);

  private NumberText() {}

  /**
   * Returns a number without exponent and trailing zeros, rounded to ten digits: a share such as
   * 1/3 has 34 of them.
   */
  public static String of(BigDecimal number) {
    return exact(number.precision() > DIGITS ? number.round(READABLE) : number);
  }

  /** Returns a share in percent, to one decimal, half up: {@code 66.7%}. */
  public static String percent(BigDecimal share) {
    return exact(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%";
  }

  /** Returns all digits of a number, without exponent and trailing zeros. */
  public static String exact(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

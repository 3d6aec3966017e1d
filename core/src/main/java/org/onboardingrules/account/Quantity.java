package org.onboardingrules.account;

import java.math.BigDecimal;

/**
 * The numbers that an account may hold: decimal, with a bound that keeps exact arithmetic on them
 * cheap. Without it {@code 1e999999999} would be a number too, and adding 1 to it would take a
 * billion digits.
 */
final class Quantity {

  /** The most digits, before and after the point together: those of IEEE decimal128. */
  private static final int MOST_DIGITS = 34;

  private Quantity() {}

  /** Returns the number without trailing zeros and without an exponent. */
  static BigDecimal of(String parameter, BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    long before = Math.max(0, (long) shortest.precision() - shortest.scale());
    long after = Math.max(0, shortest.scale());
    if (before + after > MOST_DIGITS) {
      throw Require.refused(
          parameter + " is " + value,
          "give a number of at most "
              + MOST_DIGITS
              + " digits before and after the point together");
    }
    return plain(shortest);
  }

  /** Returns the number without trailing zeros and without an exponent, however long it is. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** Returns whether a number is whole; {@code 3.0} is. */
  static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}

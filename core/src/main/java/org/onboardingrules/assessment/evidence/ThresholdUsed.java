package org.onboardingrules.assessment.evidence;

import java.math.BigDecimal;
import org.onboardingrules.source.Place;

/**
 * A threshold that a rule compared with, resolved for the account's segment. Immutable and
 * thread-safe.
 *
 * @param name the threshold's name in the pack
 * @param value its value for the segment, in the unit of what it is compared with; without trailing
 *     zeros
 * @param source where the number comes from, such as {@code R116} or {@code pack owner}
 * @param at where the pack defines it
 */
public record ThresholdUsed(String name, BigDecimal value, String source, Place at) {

  private static final int MOST_DIGITS = 100;

  /**
   * Drops trailing zeros and the exponent, so that equal numbers are equal values.
   *
   * @throws IllegalArgumentException if the number takes more than 100 digits
   */
  public ThresholdUsed {
    value = value.stripTrailingZeros();
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "value takes too many digits\ngive a number of at most " + MOST_DIGITS + " digits");
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }
}

package org.onboardingrules.testkit.mutation;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** How far a number is moved: by one of its last written digit, so 14 by 1 and 0.65 by 0.01. */
final class Step {

  private Step() {}

  /** Returns the numbers next to one, the smaller first. */
  static Stream<BigDecimal> around(BigDecimal number) {
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, number.scale()));
    return Stream.of(number.subtract(step), number.add(step));
  }
}

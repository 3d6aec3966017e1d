package org.onboardingrules.explanation.writing;

import java.math.BigDecimal;
import java.math.MathContext;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Fact;

/** How values are written down: decimals plain, of at most ten digits. */
final class ValueText {

  private static final int DIGITS = 10;
  private static final MathContext READABLE = new MathContext(DIGITS);

  private ValueText() {}

  static String of(Object value) {
    if (value instanceof BigDecimal number) {
      return readable(number);
    } else if (value instanceof Fact fact) {
      return fact.label().en();
    }
    return value instanceof Conclusion conclusion ? conclusion.label() : value.toString();
  }

  /** A share such as 1/3 has 34 digits; ten are enough to read. */
  private static String readable(BigDecimal number) {
    return exact(number.precision() > DIGITS ? number.round(READABLE) : number);
  }

  /** All digits of a number, without exponent and trailing zeros. */
  static String exact(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

package org.onboardingrules.explanation.writing;

import java.math.BigDecimal;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.term.NumberText;

/** How values are written down: decimals plain, of at most ten digits. */
final class ValueText {

  private ValueText() {}

  static String of(Object value) {
    if (value instanceof BigDecimal number) {
      return NumberText.of(number);
    } else if (value instanceof Fact fact) {
      return fact.label().en();
    }
    return value instanceof Conclusion conclusion ? conclusion.label() : value.toString();
  }
}

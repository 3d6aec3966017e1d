package org.onboardingrules.explanation.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.term.NumberText;

/**
 * A value that is enough for a comparison to hold: the bound itself, or the next one beyond it. For
 * numbers the next is one more, or one hundredth more of what is a share or has decimals.
 */
final class Enough {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private Enough() {}

  /**
   * @param range which numbers the value can be
   */
  static Optional<String> of(Relation relation, Object bound, NumberRange range) {
    if (bound instanceof BigDecimal number) {
      return number(relation, number, range).filter(range::contains).map(NumberText::exact);
    } else if (bound instanceof LocalDate date) {
      return date(relation, date).map(LocalDate::toString);
    }
    return relation == Relation.EQUAL
        ? Optional.of(ValueText.of(bound))
        : opposite(relation, bound);
  }

  private static Optional<BigDecimal> number(
      Relation relation, BigDecimal bound, NumberRange range) {
    boolean share = range.most().filter(most -> most.compareTo(BigDecimal.ONE) <= 0).isPresent();
    boolean whole = bound.stripTrailingZeros().scale() <= 0 && !share;
    BigDecimal step = whole ? BigDecimal.ONE : HUNDREDTH;
    return switch (relation) {
      case EQUAL, AT_MOST, AT_LEAST -> Optional.of(bound);
      case ABOVE, NOT_EQUAL -> Optional.of(bound.add(step));
      case BELOW -> Optional.of(bound.subtract(step));
      case ONE_OF, NONE_OF -> Optional.empty();
    };
  }

  private static Optional<LocalDate> date(Relation relation, LocalDate bound) {
    return switch (relation) {
      case EQUAL, AT_MOST, AT_LEAST -> Optional.of(bound);
      case ABOVE, NOT_EQUAL -> Optional.of(bound.plusDays(1));
      case BELOW -> Optional.of(bound.minusDays(1));
      case ONE_OF, NONE_OF -> Optional.empty();
    };
  }

  private static Optional<String> opposite(Relation relation, Object bound) {
    return relation == Relation.NOT_EQUAL && bound instanceof Boolean flag
        ? Optional.of(String.valueOf(!flag))
        : Optional.empty();
  }
}

package org.onboardingrules.rule.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.term.Truth;

/** Evaluates expressions over what a search has bound. A comparison with an unknown is unknown. */
final class ExpressionEvaluator {

  private final Function<String, @Nullable BigDecimal> thresholds;

  /**
   * Evaluates with these thresholds.
   *
   * @param thresholds gives the value of a threshold, or null where it is not known here
   */
  ExpressionEvaluator(Function<String, @Nullable BigDecimal> thresholds) {
    this.thresholds = thresholds;
  }

  Truth truth(Expression expression, Frame frame) {
    if (expression instanceof Expression.Comparison comparison) {
      return compare(comparison, frame);
    } else if (expression instanceof Expression.Membership membership) {
      return among(membership, frame);
    } else if (expression instanceof Expression.Flag flag) {
      return Truth.ofNullable((Boolean) value(flag.value(), frame));
    } else if (expression instanceof Expression.And and) {
      return and.parts().stream().map(p -> truth(p, frame)).reduce(Truth.TRUE, Truth::and);
    } else if (expression instanceof Expression.Or or) {
      return or.parts().stream().map(p -> truth(p, frame)).reduce(Truth.FALSE, Truth::or);
    } else {
      return truth(((Expression.Negation) expression).inner(), frame).not();
    }
  }

  private Truth compare(Expression.Comparison comparison, Frame frame) {
    Object left = value(comparison.left(), frame);
    Object right = value(comparison.right(), frame);
    if (comparison.left().type() == ValueType.FACT) {
      return sameFact(comparison, left, right, frame);
    }
    return left == null || right == null
        ? Truth.UNKNOWN
        : Truth.of(holds(left, comparison.operator(), right));
  }

  /** A fact that may exist but was not reported is not one of those that were. */
  private static Truth sameFact(
      Expression.Comparison comparison,
      @Nullable Object left,
      @Nullable Object right,
      Frame frame) {
    boolean undecided = left == null && right == null;
    if (undecided || !isBound(comparison.left(), frame) || !isBound(comparison.right(), frame)) {
      return Truth.UNKNOWN;
    }
    boolean same = left != null && left.equals(right);
    return Truth.of(comparison.operator().holds(same ? 0 : 1));
  }

  private static boolean isBound(Operand fact, Frame frame) {
    return !(fact instanceof Operand.Bound bound) || frame.binds(bound.variable());
  }

  private Truth among(Expression.Membership membership, Frame frame) {
    Object value = value(membership.value(), frame);
    if (value == null) {
      return Truth.UNKNOWN;
    }
    boolean found =
        membership.among().stream()
            .anyMatch(literal -> holds(value, Operator.EQUAL, literal.value()));
    return Truth.of(found != membership.negated());
  }

  private static boolean holds(Object left, Operator operator, Object right) {
    if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
      return operator.holds(a.compareTo(b));
    }
    if (left instanceof LocalDate a && right instanceof LocalDate b) {
      return operator.holds(a.compareTo(b));
    }
    return operator.holds(left.equals(right) ? 0 : 1);
  }

  /** Returns the value of an operand, or null if it is unknown. */
  @Nullable Object value(Operand operand, Frame frame) {
    if (operand instanceof Operand.Literal literal) {
      return literal.value();
    } else if (operand instanceof Operand.Access access) {
      Object fact = access.of().isPresent() ? frame.valueOf(access.of().get()) : frame.current();
      return fact == null ? null : access.property().valueOn(fact, access.arguments());
    } else if (operand instanceof Operand.Bound bound) {
      return frame.valueOf(bound.variable());
    } else if (operand instanceof Operand.Threshold threshold) {
      return thresholds.apply(threshold.name());
    } else {
      return frame.current();
    }
  }
}

package org.onboardingrules.rule.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.rule.model.AggregateFunction;
import org.onboardingrules.rule.model.Condition;

/** The figure of an accumulate, built up match by match. */
final class Figure {

  private final Condition.Aggregate aggregate;
  private final ExpressionEvaluator expressions;
  private @Nullable BigDecimal value;

  Figure(Condition.Aggregate aggregate, ExpressionEvaluator expressions) {
    this.aggregate = aggregate;
    this.expressions = expressions;
    AggregateFunction function = aggregate.function();
    boolean startsAtZero = function == AggregateFunction.COUNT || function == AggregateFunction.SUM;
    this.value = startsAtZero ? BigDecimal.ZERO : null;
  }

  void add(Frame match) {
    BigDecimal next =
        aggregate.argument().isEmpty()
            ? BigDecimal.ONE
            : (BigDecimal) expressions.value(aggregate.argument().get(), match);
    if (next != null) {
      value = value == null ? next : merged(value, next);
    }
  }

  private BigDecimal merged(BigDecimal a, BigDecimal b) {
    return switch (aggregate.function()) {
      case COUNT, SUM -> a.add(b);
      case MIN -> a.min(b);
      case MAX -> a.max(b);
    };
  }

  /** The figure; null for a least or greatest of nothing. */
  @Nullable BigDecimal value() {
    return value;
  }
}

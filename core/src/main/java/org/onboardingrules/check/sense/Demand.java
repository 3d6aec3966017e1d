package org.onboardingrules.check.sense;

import java.util.List;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.source.Span;

/**
 * That a value compares so with a constant. An alternative is a list of demands that must all hold.
 *
 * @param constant a {@code BigDecimal}, {@code String}, {@code Boolean} or {@code LocalDate}
 * @param at the comparison in the rule
 */
record Demand(Subject subject, Operator operator, Object constant, Span at) {

  /** The alternative that demands nothing: what cannot be decided may hold. */
  static final List<List<Demand>> UNDECIDED = List.of(List.of());

  /** The demand that holds exactly where this one does not. */
  Demand turnedAround() {
    return new Demand(subject, opposite(operator), constant, at);
  }

  static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_MOST -> Operator.GREATER;
      case GREATER -> Operator.AT_MOST;
      case AT_LEAST -> Operator.LESS;
    };
  }

  /** The operator that says the same with its sides exchanged. */
  static Operator mirrored(Operator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL -> operator;
      case LESS -> Operator.GREATER;
      case AT_MOST -> Operator.AT_LEAST;
      case GREATER -> Operator.LESS;
      case AT_LEAST -> Operator.AT_MOST;
    };
  }
}

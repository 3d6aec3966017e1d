package org.onboardingrules.check.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.source.Span;

/**
 * Writes what an expression demands as alternatives, each a list of demands that must hold together
 * (disjunctive normal form). What cannot be decided, such as a comparison of two properties,
 * demands nothing.
 *
 * @param subjects the subject that an operand is about, if it is one
 * @param constants the value that an operand has, if it is always the same
 */
record Alternatives(
    Function<Operand, Optional<Subject>> subjects, Function<Operand, Optional<Object>> constants) {

  /** More alternatives than anybody writes; an expression with more is not decided. */
  private static final int MOST = 256;

  /**
   * Returns what an expression demands.
   *
   * @param holds false for what it demands in order not to hold
   */
  List<List<Demand>> of(Expression expression, boolean holds) {
    if (expression instanceof Expression.And and) {
      return joined(and.parts(), holds, holds);
    } else if (expression instanceof Expression.Or or) {
      return joined(or.parts(), holds, !holds);
    } else if (expression instanceof Expression.Negation negation) {
      return of(negation.inner(), !holds);
    } else if (expression instanceof Expression.Comparison comparison) {
      return of(comparison, holds);
    } else if (expression instanceof Expression.Membership membership) {
      return of(membership, holds);
    }
    Operand flag = ((Expression.Flag) expression).value();
    return demand(flag, Operator.EQUAL, Optional.of(holds), flag.at());
  }

  /** Returns the alternatives in which one of each of two holds. */
  static List<List<Demand>> both(List<List<Demand>> left, List<List<Demand>> right) {
    if (left.size() * right.size() > MOST) {
      return Demand.UNDECIDED;
    }
    List<List<Demand>> both = new ArrayList<>();
    for (List<Demand> one : left) {
      for (List<Demand> other : right) {
        List<Demand> together = new ArrayList<>(one);
        together.addAll(other);
        both.add(together);
      }
    }
    return both;
  }

  /** Returns the alternatives of either. */
  static List<List<Demand>> either(List<List<Demand>> left, List<List<Demand>> right) {
    List<List<Demand>> either = new ArrayList<>(left);
    either.addAll(right);
    return either.size() > MOST ? Demand.UNDECIDED : either;
  }

  private List<List<Demand>> joined(List<Expression> parts, boolean holds, boolean together) {
    return parts.stream()
        .map(part -> of(part, holds))
        .reduce(together ? Alternatives::both : Alternatives::either)
        .orElse(Demand.UNDECIDED);
  }

  private List<List<Demand>> of(Expression.Comparison comparison, boolean holds) {
    Operator operator = holds ? comparison.operator() : Demand.opposite(comparison.operator());
    Operand left = comparison.left();
    Operand right = comparison.right();
    return subjects.apply(left).isPresent()
        ? demand(left, operator, constants.apply(right), comparison.at())
        : demand(right, Demand.mirrored(operator), constants.apply(left), comparison.at());
  }

  private List<List<Demand>> of(Expression.Membership membership, boolean holds) {
    boolean among = membership.negated() != holds;
    Operator operator = among ? Operator.EQUAL : Operator.NOT_EQUAL;
    return membership.among().stream()
        .map(
            literal ->
                demand(membership.value(), operator, Optional.of(literal.value()), membership.at()))
        .reduce(among ? Alternatives::either : Alternatives::both)
        .orElse(Demand.UNDECIDED);
  }

  private List<List<Demand>> demand(
      Operand value, Operator operator, Optional<Object> constant, Span at) {
    return subjects
        .apply(value)
        .flatMap(
            subject -> constant.map(c -> List.of(List.of(new Demand(subject, operator, c, at)))))
        .orElse(Demand.UNDECIDED);
  }
}

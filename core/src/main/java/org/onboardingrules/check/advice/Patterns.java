package org.onboardingrules.check.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;

/** What can be told of a pattern from its text. */
final class Patterns {

  private Patterns() {}

  /** Returns whether a pattern is over facts of a type. */
  static boolean isOver(Condition.Pattern pattern, Class<?> type) {
    return pattern.type().javaType() == type;
  }

  /** Returns the text that a property must be equal to, if the pattern says so by itself. */
  static Optional<String> text(Condition.Pattern pattern, String property) {
    return pattern
        .tests()
        .flatMap(Patterns::parts)
        .filter(Expression.Comparison.class::isInstance)
        .map(Expression.Comparison.class::cast)
        .filter(comparison -> comparison.operator() == Operator.EQUAL)
        .filter(comparison -> isOwn(comparison.left(), property))
        .map(Expression.Comparison::right)
        .filter(Operand.Literal.class::isInstance)
        .map(literal -> ((Operand.Literal) literal).value().toString())
        .findFirst();
  }

  /** Returns whether a pattern compares or binds one of some properties of its fact. */
  static boolean asksFor(Condition.Pattern pattern, List<String> properties) {
    return pattern.ownValues().anyMatch(access -> properties.contains(access.property().name()));
  }

  private static Stream<Expression> parts(Expression test) {
    return test instanceof Expression.And and
        ? and.parts().stream().flatMap(Patterns::parts)
        : Stream.of(test);
  }

  private static boolean isOwn(Operand operand, String property) {
    return operand instanceof Operand.Access access
        && access.of().isEmpty()
        && access.property().name().equals(property);
  }
}

package org.onboardingrules.check.advice;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;

/** What can be told of a pattern from its text. */
final class Patterns {

  private Patterns() {}

  /** Returns the patterns of a condition that must match something, not those under {@code not}. */
  static Stream<Condition.Pattern> needed(Condition condition) {
    if (condition instanceof Condition.Not) {
      return Stream.of();
    } else if (condition instanceof Condition.AllOf group) {
      return group.parts().stream().flatMap(Patterns::needed);
    } else if (condition instanceof Condition.AnyOf group) {
      return group.parts().stream().flatMap(Patterns::needed);
    }
    return condition instanceof Condition.WhereReported where
        ? needed(where.inner())
        : condition.patterns();
  }

  /** Returns whether a pattern is over facts of a type. */
  static boolean isOver(Condition.Pattern pattern, Class<?> type) {
    return pattern.type().javaType() == type;
  }

  /** Returns the texts one of which a property must be; empty if the pattern names none. */
  static Set<String> texts(Condition.Pattern pattern, String property) {
    return pattern
        .tests()
        .flatMap(Patterns::parts)
        .flatMap(part -> texts(part, property).stream())
        .findFirst()
        .orElse(Set.of());
  }

  /** Returns whether a pattern demands that a property is a certain text. */
  static boolean demands(Condition.Pattern pattern, String property, String text) {
    return texts(pattern, property).equals(Set.of(text));
  }

  /** Returns whether a pattern compares or binds one of some properties of its fact. */
  static boolean asksFor(Condition.Pattern pattern, Collection<String> properties) {
    return pattern.ownValues().anyMatch(access -> properties.contains(access.property().name()));
  }

  private static Stream<Expression> parts(Expression test) {
    return test instanceof Expression.And and
        ? and.parts().stream().flatMap(Patterns::parts)
        : Stream.of(test);
  }

  private static Optional<Set<String>> texts(Expression test, String property) {
    if (test instanceof Expression.Comparison comparison) {
      return comparison.operator() != Operator.EQUAL
          ? Optional.empty()
          : isOwn(comparison.left(), property)
              ? text(comparison.right())
              : isOwn(comparison.right(), property) ? text(comparison.left()) : Optional.empty();
    } else if (test instanceof Expression.Membership membership) {
      return !membership.negated() && isOwn(membership.value(), property)
          ? Optional.of(
              membership.among().stream()
                  .map(literal -> literal.value().toString())
                  .collect(Collectors.toSet()))
          : Optional.empty();
    }
    return test instanceof Expression.Or or ? textsOfEach(or, property) : Optional.empty();
  }

  private static Optional<Set<String>> textsOfEach(Expression.Or or, String property) {
    Set<String> all = new HashSet<>();
    for (Expression part : or.parts()) {
      Set<String> texts =
          parts(part).flatMap(one -> texts(one, property).stream()).findFirst().orElse(Set.of());
      if (texts.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(texts);
    }
    return Optional.of(all);
  }

  private static Optional<Set<String>> text(Operand operand) {
    return operand instanceof Operand.Literal literal
        ? Optional.of(Set.of(literal.value().toString()))
        : Optional.empty();
  }

  private static boolean isOwn(Operand operand, String property) {
    return operand instanceof Operand.Access access
        && access.of().isEmpty()
        && access.property().name().equals(property);
  }
}

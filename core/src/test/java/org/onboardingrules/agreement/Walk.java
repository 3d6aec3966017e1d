package org.onboardingrules.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;

/** Every part of conditions, each before the parts inside of it. */
final class Walk {

  private Walk() {}

  static Stream<Condition> through(List<? extends Condition> conditions) {
    return conditions.stream().flatMap(Walk::through);
  }

  private static Stream<Condition> through(Condition condition) {
    return Stream.concat(Stream.of(condition), through(parts(condition)));
  }

  private static List<? extends Condition> parts(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return List.of(not.inner());
    } else if (condition instanceof Condition.Exists exists) {
      return List.of(exists.inner());
    } else if (condition instanceof Condition.AllOf group) {
      return group.parts();
    } else if (condition instanceof Condition.AnyOf group) {
      return group.parts();
    } else if (condition instanceof Condition.Forall forall) {
      return forall.patterns().toList();
    } else if (condition instanceof Condition.Accumulate accumulate) {
      return List.of(accumulate.source());
    }
    return condition instanceof Condition.WhereReported guarded
        ? List.of(guarded.inner())
        : List.of();
  }

  /** All expressions of patterns and figures. */
  static Stream<Expression> expressions(List<? extends Condition> conditions) {
    return through(conditions).flatMap(Walk::tests).flatMap(Walk::through);
  }

  private static Stream<Expression> tests(Condition condition) {
    if (condition instanceof Condition.Accumulate accumulate) {
      return accumulate.tests().stream();
    }
    return condition instanceof Condition.Pattern pattern ? pattern.tests() : Stream.of();
  }

  private static Stream<Expression> through(Expression expression) {
    return Stream.concat(Stream.of(expression), parts(expression).flatMap(Walk::through));
  }

  private static Stream<Expression> parts(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.parts().stream();
    } else if (expression instanceof Expression.Or or) {
      return or.parts().stream();
    }
    return expression instanceof Expression.Negation negation
        ? Stream.of(negation.inner())
        : Stream.of();
  }
}

package org.onboardingrules.testkit.rewriting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Rule;

/**
 * Puts a rule together again with one part changed. The part is the very object, so that two parts
 * that say the same are told apart.
 */
final class Rewriting {

  private final Function<Condition, Optional<Condition>> conditions;
  private final Function<Expression, Optional<Expression>> tests;

  private Rewriting(
      Function<Condition, Optional<Condition>> conditions,
      Function<Expression, Optional<Expression>> tests) {
    this.conditions = conditions;
    this.tests = tests;
  }

  /** Returns the rule with another condition in the place of one. */
  static Rule of(Rule rule, Condition part, Condition instead) {
    return new Rewriting(replacing(part, instead), test -> Optional.empty()).rule(rule);
  }

  /** Returns the rule with another test in the place of one. */
  static Rule of(Rule rule, Expression part, Expression instead) {
    return new Rewriting(condition -> Optional.empty(), replacing(part, instead)).rule(rule);
  }

  @SuppressWarnings("ReferenceEquality")
  private static <T> Function<T, Optional<T>> replacing(T part, T instead) {
    return other -> other == part ? Optional.of(instead) : Optional.empty();
  }

  private Rule rule(Rule rule) {
    return new Rule(
        rule.name(),
        rule.file(),
        rule.nameSpan(),
        rule.pieces(),
        rule.sources(),
        all(rule.when()),
        rule.then(),
        rule.names());
  }

  private List<Condition> all(List<Condition> parts) {
    return parts.stream().map(this::condition).toList();
  }

  private Condition condition(Condition condition) {
    return conditions.apply(condition).orElseGet(() -> inside(condition));
  }

  private Condition inside(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return pattern(pattern);
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(condition(not.inner()), not.at());
    } else if (condition instanceof Condition.Exists exists) {
      return new Condition.Exists(condition(exists.inner()), exists.at());
    } else if (condition instanceof Condition.AllOf group) {
      return new Condition.AllOf(all(group.parts()), group.at());
    } else if (condition instanceof Condition.AnyOf group) {
      return new Condition.AnyOf(all(group.parts()), group.at());
    } else if (condition instanceof Condition.Forall forall) {
      return new Condition.Forall(
          pattern(forall.domain()),
          forall.needed().stream().map(this::pattern).toList(),
          forall.at());
    } else if (condition instanceof Condition.Accumulate accumulate) {
      return new Condition.Accumulate(
          condition(accumulate.source()),
          accumulate.aggregate(),
          accumulate.tests().stream().map(this::test).toList(),
          accumulate.at());
    } else {
      Condition.WhereReported guarded = (Condition.WhereReported) condition;
      return new Condition.WhereReported(guarded.feeds(), condition(guarded.inner()));
    }
  }

  private Condition.Pattern pattern(Condition.Pattern pattern) {
    List<Condition.Constraint> constraints =
        pattern.constraints().stream()
            .map(
                constraint ->
                    constraint instanceof Condition.Constraint.Test test
                        ? new Condition.Constraint.Test(test(test.expression()))
                        : constraint)
            .toList();
    return new Condition.Pattern(pattern.variable(), pattern.type(), constraints, pattern.at());
  }

  private Expression test(Expression test) {
    return tests.apply(test).orElseGet(() -> inside(test));
  }

  private Expression inside(Expression test) {
    if (test instanceof Expression.And and) {
      return new Expression.And(and.parts().stream().map(this::test).toList(), and.at());
    } else if (test instanceof Expression.Or or) {
      return new Expression.Or(or.parts().stream().map(this::test).toList(), or.at());
    } else if (test instanceof Expression.Negation not) {
      return new Expression.Negation(test(not.inner()), not.at());
    } else {
      return test;
    }
  }
}

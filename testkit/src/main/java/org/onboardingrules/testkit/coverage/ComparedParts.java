package org.onboardingrules.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;

/** The parts of a condition that compare something: patterns at any depth, and figures. */
final class ComparedParts {

  private ComparedParts() {}

  /** A part of a condition. */
  interface Part {

    /** Returns the comparisons in it, at any depth, in order of place. */
    List<Expression.Comparison> comparisons();

    /** Returns the part with another comparison for the test that a comparison stands in. */
    Condition asking(Expression.Comparison comparison, Expression.Comparison instead);
  }

  static Stream<Part> of(Condition condition) {
    Stream<Part> patterns = condition.patterns().map(OfPattern::new);
    return Stream.concat(patterns, figure(condition).map(f -> new OfFigure(condition, f)).stream());
  }

  /** Returns the figure that a condition asks for, if it does. */
  static Optional<Condition.Accumulate> figure(Condition condition) {
    if (condition instanceof Condition.WhereReported guarded) {
      return figure(guarded.inner());
    }
    return condition instanceof Condition.Accumulate figure
        ? Optional.of(figure)
        : Optional.empty();
  }

  private record OfPattern(Condition.Pattern pattern) implements Part {

    @Override
    public List<Expression.Comparison> comparisons() {
      return pattern.tests().flatMap(ComparedParts::in).toList();
    }

    @Override
    public Condition asking(Expression.Comparison comparison, Expression.Comparison instead) {
      List<Condition.Constraint> constraints = new ArrayList<>();
      for (Condition.Constraint constraint : pattern.constraints()) {
        boolean here =
            constraint instanceof Condition.Constraint.Test test
                && in(test.expression()).anyMatch(comparison::equals);
        constraints.add(here ? new Condition.Constraint.Test(instead) : constraint);
      }
      return new Condition.Pattern(pattern.variable(), pattern.type(), constraints, pattern.at());
    }
  }

  private record OfFigure(Condition around, Condition.Accumulate figure) implements Part {

    @Override
    public List<Expression.Comparison> comparisons() {
      return figure.tests().stream().flatMap(ComparedParts::in).toList();
    }

    @Override
    public Condition asking(Expression.Comparison comparison, Expression.Comparison instead) {
      List<Expression> tests =
          figure.tests().stream()
              .map(test -> in(test).anyMatch(comparison::equals) ? instead : test)
              .toList();
      Condition asked =
          new Condition.Accumulate(figure.source(), figure.aggregate(), tests, figure.at());
      return around instanceof Condition.WhereReported guarded
          ? new Condition.WhereReported(guarded.feeds(), asked)
          : asked;
    }
  }

  private static Stream<Expression.Comparison> in(Expression test) {
    if (test instanceof Expression.Comparison comparison) {
      return Stream.of(comparison);
    } else if (test instanceof Expression.And and) {
      return and.parts().stream().flatMap(ComparedParts::in);
    } else if (test instanceof Expression.Or or) {
      return or.parts().stream().flatMap(ComparedParts::in);
    } else if (test instanceof Expression.Negation not) {
      return in(not.inner());
    } else {
      return Stream.of();
    }
  }
}

package org.onboardingrules.check.sense;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;

/**
 * What a rule demands of the values that it compares, as alternatives. What stands under {@code
 * not}, in a {@code forall} or in the source of an {@code accumulate} demands nothing of one value.
 */
final class RuleDemands {

  private final Subjects subjects = new Subjects();
  private final Alternatives alternatives;

  RuleDemands(Function<Operand, Optional<Object>> constants) {
    this.alternatives = new Alternatives(subjects::of, constants);
  }

  /** Returns the alternatives in which all conditions hold. */
  List<List<Demand>> of(List<Condition> conditions) {
    return conditions.stream().map(this::of).reduce(Alternatives::both).orElse(Demand.UNDECIDED);
  }

  private List<List<Demand>> of(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      subjects.enter(pattern);
      return of(pattern.tests());
    } else if (condition instanceof Condition.Exists exists) {
      return of(exists.inner());
    } else if (condition instanceof Condition.AllOf group) {
      return of(group.parts());
    } else if (condition instanceof Condition.AnyOf group) {
      return group.parts().stream()
          .map(this::of)
          .reduce(Alternatives::either)
          .orElse(Demand.UNDECIDED);
    } else if (condition instanceof Condition.WhereReported where) {
      return of(where.inner());
    } else if (condition instanceof Condition.Accumulate accumulate) {
      subjects.enter(accumulate.aggregate());
      return of(accumulate.tests().stream());
    }
    return Demand.UNDECIDED;
  }

  private List<List<Demand>> of(Stream<Expression> tests) {
    return tests
        .map(test -> alternatives.of(test, true))
        .reduce(Alternatives::both)
        .orElse(Demand.UNDECIDED);
  }
}

package org.onboardingrules.rule.evaluation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Variable;

/** Whether a condition can be asked: all variables from outside of it were bound. */
final class Askable {

  private Askable() {}

  static boolean is(Condition condition, Frame frame) {
    Set<String> own = bound(condition).map(Variable::name).collect(Collectors.toSet());
    return used(condition)
        .allMatch(variable -> own.contains(variable.name()) || frame.binds(variable));
  }

  private static Stream<Variable> used(Condition condition) {
    Stream<Operand> bindings =
        condition
            .patterns()
            .flatMap(pattern -> pattern.constraints().stream())
            .flatMap(Condition.Constraint::operands);
    return Stream.concat(condition.operands(), bindings).flatMap(Askable::variable);
  }

  private static Stream<Variable> variable(Operand operand) {
    if (operand instanceof Operand.Access access) {
      return access.of().stream();
    }
    return operand instanceof Operand.Bound bound ? Stream.of(bound.variable()) : Stream.empty();
  }

  private static Stream<Variable> bound(Condition condition) {
    return Stream.concat(figures(condition), condition.patterns().flatMap(Askable::bound));
  }

  private static Stream<Variable> bound(Condition.Pattern pattern) {
    return Stream.concat(
        pattern.variable().stream(),
        pattern.constraints().stream()
            .filter(Condition.Constraint.Bind.class::isInstance)
            .map(bind -> ((Condition.Constraint.Bind) bind).variable()));
  }

  private static Stream<Variable> figures(Condition condition) {
    if (condition instanceof Condition.Accumulate accumulate) {
      return Stream.of(accumulate.aggregate().result());
    } else if (condition instanceof Condition.WhereReported guarded) {
      return figures(guarded.inner());
    } else if (condition instanceof Condition.AllOf group) {
      return group.parts().stream().flatMap(Askable::figures);
    }
    return condition instanceof Condition.AnyOf group
        ? group.parts().stream().flatMap(Askable::figures)
        : Stream.empty();
  }
}

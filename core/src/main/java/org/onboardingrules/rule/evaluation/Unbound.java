package org.onboardingrules.rule.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Variable;

/** Which variables from outside of a condition it needs and were not bound: it cannot be asked. */
final class Unbound {

  private Unbound() {}

  static List<String> in(Condition condition, Frame frame) {
    Set<String> own = bound(condition).map(Variable::name).collect(Collectors.toSet());
    return used(condition)
        .filter(variable -> !own.contains(variable.name()) && !frame.binds(variable))
        .map(Variable::name)
        .distinct()
        .toList();
  }

  private static Stream<Variable> used(Condition condition) {
    Stream<Operand> bindings =
        condition
            .patterns()
            .flatMap(pattern -> pattern.constraints().stream())
            .flatMap(Condition.Constraint::operands);
    return Stream.concat(condition.operands(), bindings).flatMap(Unbound::variable);
  }

  private static Stream<Variable> variable(Operand operand) {
    if (operand instanceof Operand.Access access) {
      return access.of().stream();
    }
    return operand instanceof Operand.Bound bound ? Stream.of(bound.variable()) : Stream.empty();
  }

  private static Stream<Variable> bound(Condition condition) {
    return Stream.concat(figures(condition), condition.patterns().flatMap(Unbound::bound));
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
      return group.parts().stream().flatMap(Unbound::figures);
    }
    return condition instanceof Condition.AnyOf group
        ? group.parts().stream().flatMap(Unbound::figures)
        : Stream.empty();
  }
}

package org.onboardingrules.check.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;

/**
 * Tells which operands of a rule are about the same value. Each pattern is about a fact of its own,
 * save for those over {@code Onboarding}, of which there is one. Mutable, for one rule.
 */
final class Subjects {

  private static final String ONBOARDING = "Onboarding";

  private final Map<String, Subject> byVariable = new HashMap<>();
  private final Map<String, String> ownerByVariable = new HashMap<>();
  private String owner = "";
  private int patterns;

  /** Returns the subjects of conditions with all that they bind, wherever they bind it. */
  static Subjects of(List<Condition> conditions) {
    Subjects subjects = new Subjects();
    conditions.forEach(subjects::enterAll);
    return subjects;
  }

  private void enterAll(Condition condition) {
    condition.patterns().forEach(this::enter);
    figures(condition).forEach(accumulate -> enter(accumulate.aggregate()));
  }

  /** Returns the accumulates in a condition, however deep. */
  static Stream<Condition.Accumulate> figures(Condition condition) {
    if (condition instanceof Condition.Accumulate accumulate) {
      return Stream.of(accumulate);
    } else if (condition instanceof Condition.Not not) {
      return figures(not.inner());
    } else if (condition instanceof Condition.Exists exists) {
      return figures(exists.inner());
    } else if (condition instanceof Condition.AllOf group) {
      return group.parts().stream().flatMap(Subjects::figures);
    } else if (condition instanceof Condition.AnyOf group) {
      return group.parts().stream().flatMap(Subjects::figures);
    }
    return condition instanceof Condition.WhereReported where
        ? figures(where.inner())
        : Stream.empty();
  }

  /** Turns to the next pattern and notes what it binds. */
  void enter(Condition.Pattern pattern) {
    owner = pattern.type().name().equals(ONBOARDING) ? ONBOARDING : "pattern " + patterns++;
    pattern.variable().ifPresent(variable -> ownerByVariable.put(variable.name(), owner));
    pattern.constraints().stream()
        .filter(Condition.Constraint.Bind.class::isInstance)
        .map(Condition.Constraint.Bind.class::cast)
        .forEach(
            bind ->
                of(bind.value())
                    .ifPresent(subject -> byVariable.put(bind.variable().name(), subject)));
  }

  /** Notes the figure of an accumulate: a count is never below 0. */
  void enter(Condition.Aggregate aggregate) {
    NumberRange range =
        switch (aggregate.function()) {
          case COUNT -> NumberRange.FROM_ZERO;
          case SUM, MIN, MAX -> NumberRange.ALL;
        };
    String name = aggregate.result().name();
    byVariable.put(
        name, new Subject(name, "", List.of(), ValueType.NUMBER, new TextDomain.Any(), range));
  }

  /** Returns what an operand is about, if it is a value that facts have. */
  Optional<Subject> of(Operand operand) {
    if (operand instanceof Operand.Access access) {
      String of =
          access.of().map(v -> ownerByVariable.getOrDefault(v.name(), v.name())).orElse(owner);
      return Optional.of(
          new Subject(
              of,
              access.property().name(),
              access.arguments(),
              access.type(),
              access.property().texts(),
              access.property().range()));
    }
    return operand instanceof Operand.Bound bound
        ? Optional.ofNullable(byVariable.get(bound.variable().name()))
        : Optional.empty();
  }
}

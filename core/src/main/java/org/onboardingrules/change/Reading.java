package org.onboardingrules.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Vocabulary;

/**
 * A number that rules can read of a metric or a goal.
 *
 * @param type the type of fact, as rules write it
 */
record Reading(String type, String id, String property, List<String> arguments) {

  private static final String ID = "id";

  Reading {
    arguments = List.copyOf(arguments);
  }

  static Reading of(Metric metric, String property, String... arguments) {
    return new Reading("Metric", metric.id(), property, List.of(arguments));
  }

  static Reading of(Goal goal, String property) {
    return new Reading("Goal", goal.id(), property, List.of());
  }

  /** How a rule asks for it. */
  String expression() {
    return arguments.isEmpty()
        ? property
        : arguments.stream()
            .map(argument -> "\"" + argument + "\"")
            .collect(Collectors.joining(", ", property + "(", ")"));
  }

  /** What it is; empty if it is not known. */
  Optional<BigDecimal> in(Facts facts) {
    FactType known = Optional.ofNullable(Vocabulary.types().get(type)).orElseThrow();
    return facts.of(known.javaType()).stream()
        .filter(fact -> id.equals(value(known, ID, List.of(), fact).orElse("")))
        .findFirst()
        .flatMap(fact -> value(known, property, arguments, fact))
        .map(BigDecimal.class::cast);
  }

  private static Optional<Object> value(
      FactType type, String property, List<String> arguments, Fact fact) {
    return Optional.ofNullable(type.properties().get(property))
        .flatMap(known -> Optional.ofNullable(known.valueOn(fact, arguments)));
  }
}

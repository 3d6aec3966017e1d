package org.onboardingrules.definition.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.Variable;

/** What the variables of a rule that are bound to a value stand for. */
record Variables(Map<String, Meaning> bound) {

  /**
   * A property of a fact.
   *
   * @param type of the fact
   * @param access the property
   */
  record Meaning(FactType type, Operand.Access access) {}

  static Variables of(Rule rule) {
    Map<String, Meaning> bound = new HashMap<>();
    rule.patterns()
        .forEach(
            pattern ->
                pattern.constraints().stream()
                    .filter(Condition.Constraint.Bind.class::isInstance)
                    .map(Condition.Constraint.Bind.class::cast)
                    .forEach(bind -> note(pattern, bind, bound)));
    return new Variables(bound);
  }

  private static void note(
      Condition.Pattern pattern, Condition.Constraint.Bind bind, Map<String, Meaning> bound) {
    FactType type = bind.value().of().flatMap(Variable::factType).orElse(pattern.type());
    bound.put(bind.variable().name(), new Meaning(type, bind.value()));
  }

  /** Returns whether it is known of all variables in a condition what they stand for. */
  boolean explain(Condition condition) {
    return condition
        .operands()
        .allMatch(
            operand ->
                !(operand instanceof Operand.Bound use)
                    || use.variable().factType().isPresent()
                    || of(use.variable()).isPresent()
                    || isFigure(condition, use));
  }

  private static boolean isFigure(Condition condition, Operand.Bound use) {
    return condition instanceof Condition.Accumulate accumulate
        && accumulate.aggregate().result().name().equals(use.variable().name());
  }

  /** Returns what a variable is bound to that is bound to a value. */
  Optional<Meaning> of(Variable variable) {
    return Optional.ofNullable(bound.get(variable.name()));
  }
}

package org.onboardingrules.rule.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Variable;

/**
 * What a search through the conditions of a rule has bound so far. A value that is null is unknown;
 * a fact that is null stands for one that may exist but was not reported.
 *
 * @param variables the variables and their values, the latest first
 * @param joined the facts matched by patterns outside of not, exists, forall and accumulate
 * @param figured the figures of accumulates
 * @param current the fact of the pattern around the expression at hand
 */
record Frame(
    Chain<Binding> variables,
    Chain<Match.Joined> joined,
    Chain<Match.Figured> figured,
    @Nullable Object current) {

  record Binding(String name, @Nullable Object value) {}

  static final Frame EMPTY = new Frame(Chain.empty(), Chain.empty(), Chain.empty(), null);

  Frame bind(Variable variable, @Nullable Object value) {
    return new Frame(variables.with(new Binding(variable.name(), value)), joined, figured, current);
  }

  Frame join(Match.Joined match) {
    return new Frame(variables, joined.with(match), figured, current);
  }

  Frame figure(Condition.Accumulate accumulate, BigDecimal figure) {
    return new Frame(
        variables, joined, figured.with(new Match.Figured(accumulate, figure)), current);
  }

  Frame at(@Nullable Object fact) {
    return new Frame(variables, joined, figured, fact);
  }

  /** Returns whether a variable has been bound, if only to something unknown. */
  boolean binds(Variable variable) {
    return binding(variable) != null;
  }

  @Nullable Object valueOf(Variable variable) {
    Binding binding = binding(variable);
    return binding == null ? null : binding.value();
  }

  private @Nullable Binding binding(Variable variable) {
    for (Chain.Link<Binding> link = variables.first(); link != null; link = link.tail()) {
      if (link.head().name().equals(variable.name())) {
        return link.head();
      }
    }
    return null;
  }
}

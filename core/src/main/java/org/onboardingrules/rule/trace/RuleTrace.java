package org.onboardingrules.rule.trace;

import java.util.List;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Truth;

/**
 * How one rule stands about some facts: the way in which it holds, or the one in which it comes
 * nearest to holding. Immutable.
 *
 * <p>The nearest way is the one in which as many conditions as possible hold before the first that
 * does not, and in which the facts at hand fail as few tests as possible there. Where a rule is
 * unknown, nothing in that way is false.
 *
 * @param rule the rule
 * @param conditions its conditions in order of place; groups joined by {@code and} are told one by
 *     one
 */
public record RuleTrace(Rule rule, List<ConditionTrace> conditions) {

  /** Copies the list. */
  public RuleTrace {
    conditions = List.copyOf(conditions);
  }

  /** Returns whether the rule holds. */
  public Truth truth() {
    return ConditionTrace.together(conditions);
  }
}

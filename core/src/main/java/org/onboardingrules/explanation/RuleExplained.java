package org.onboardingrules.explanation;

import java.util.List;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConditionExplained;
import org.onboardingrules.source.Place;

/**
 * How a rule stands: in a way in which it holds, or in the one in which it comes nearest to it.
 * Immutable and thread-safe.
 *
 * @param rule the rule's name
 * @param at where the rule stands
 * @param sources what the rule names as its sources, such as {@code R116}; empty if it names none
 * @param standing whether it holds
 * @param conditions its conditions, in their order; all must hold
 */
public record RuleExplained(
    String rule,
    Place at,
    List<String> sources,
    Standing standing,
    List<ConditionExplained> conditions) {

  /** Copies the lists. */
  public RuleExplained {
    sources = List.copyOf(sources);
    conditions = List.copyOf(conditions);
  }
}

package org.onboardingrules.testkit.coverage;

import java.util.List;
import org.onboardingrules.rule.model.Rule;

/**
 * What was seen of a rule. Immutable.
 *
 * @param rule the rule
 * @param concluded that it concluded
 * @param conditions its conditions, in order of place
 */
public record RuleCoverage(Rule rule, Item concluded, List<ConditionCoverage> conditions) {

  /** Copies the list. */
  public RuleCoverage {
    conditions = List.copyOf(conditions);
  }
}

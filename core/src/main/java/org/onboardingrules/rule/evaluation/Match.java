package org.onboardingrules.rule.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;

/**
 * One way in which a rule holds: the facts that its patterns matched, and the figures of its
 * accumulates. Immutable.
 *
 * @param rule the rule
 * @param joined the facts, in the order of the rule's patterns; absent facts leave none
 * @param figures the figures, in the order of the rule's accumulates
 */
public record Match(Rule rule, List<Joined> joined, List<Figured> figures) {

  /** Copies the lists. */
  public Match {
    joined = List.copyOf(joined);
    figures = List.copyOf(figures);
  }

  /**
   * A pattern and the fact that it matched.
   *
   * @param fact a fact or a conclusion
   */
  public record Joined(Condition.Pattern pattern, Object fact) {}

  /** An accumulate and the figure that it came to. */
  public record Figured(Condition.Accumulate accumulate, BigDecimal figure) {}
}

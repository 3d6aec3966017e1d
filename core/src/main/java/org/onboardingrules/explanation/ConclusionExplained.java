package org.onboardingrules.explanation;

import java.util.List;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.term.Text;

/**
 * Why something was concluded, or why not. Immutable and thread-safe.
 *
 * @param name what it is about
 * @param text what the conclusion says, for people; where a value would stand that only a rule that
 *     holds can give, there are three dots
 * @param standing whether it was concluded
 * @param rules the rules that can draw it, those that hold first, then the unknown, then by name;
 *     empty if the pack has none
 * @param reports where it is unknown, what should be reported to settle it, below other conclusions
 *     too, in the order of {@link org.onboardingrules.term.Missing}
 */
public record ConclusionExplained(
    ConclusionName name,
    Text text,
    Standing standing,
    List<RuleExplained> rules,
    List<ReportWanted> reports) {

  /** Copies the lists. */
  public ConclusionExplained {
    rules = List.copyOf(rules);
    reports = List.copyOf(reports);
  }
}

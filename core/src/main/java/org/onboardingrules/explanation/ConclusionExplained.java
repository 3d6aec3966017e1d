package org.onboardingrules.explanation;

import java.util.List;
import org.onboardingrules.explanation.code.Standing;
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
 */
public record ConclusionExplained(
    ConclusionName name, Text text, Standing standing, List<RuleExplained> rules) {

  /** Copies the list. */
  public ConclusionExplained {
    rules = List.copyOf(rules);
  }
}

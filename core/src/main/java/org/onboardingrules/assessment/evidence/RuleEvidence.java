package org.onboardingrules.assessment.evidence;

import java.util.List;
import java.util.function.Function;
import org.onboardingrules.source.Place;

/**
 * A rule that held, with the facts for which it held. A rule that holds for several sets of facts
 * is one piece of evidence for each. Immutable and thread-safe.
 *
 * @param rule the rule's name
 * @param at where the rule stands
 * @param sources what the rule names as its sources, such as {@code R116}; empty if it names none
 * @param facts the facts that the rule matched, in the order of its patterns
 * @param thresholds the thresholds that the rule compared with; empty if it has none
 */
public record RuleEvidence(
    String rule,
    Place at,
    List<String> sources,
    List<FactSeen> facts,
    List<ThresholdUsed> thresholds)
    implements Evidence {

  /** Copies the lists. */
  public RuleEvidence {
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    thresholds = List.copyOf(thresholds);
  }

  @Override
  public <R> R match(
      Function<? super RuleEvidence, ? extends R> rule,
      Function<? super GuardEvidence, ? extends R> guard) {
    return rule.apply(this);
  }
}

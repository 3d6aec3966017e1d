package org.onboardingrules.definition;

import java.util.List;
import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.definition.plan.Plan;

/**
 * What a rule pack defines, in words: when an onboarding is complete, how the decision is taken,
 * and everything that stands behind it. Made by the engine from a pack and its rules; printed by
 * the package {@code format}. Immutable and thread-safe; equal for equal packs.
 *
 * @param head what the pack is and is for
 * @param completion when an onboarding is complete
 * @param decisions how it is decided
 * @param risks the churn risks by id
 * @param delayCauses the causes of delay by id
 * @param plays the recommended plays by id
 * @param plan what is declared of time, of figures and of their sources
 */
public record Definition(
    PackHead head,
    Completion completion,
    Decisions decisions,
    List<Risk> risks,
    List<Entry> delayCauses,
    List<Entry> plays,
    Plan plan) {

  /** Copies the lists. */
  public Definition {
    risks = List.copyOf(risks);
    delayCauses = List.copyOf(delayCauses);
    plays = List.copyOf(plays);
  }
}

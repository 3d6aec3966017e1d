package org.onboardingrules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.term.code.DecisionAction;

/**
 * What to do with the onboarding (R115), and every reason that held, for this action or another.
 * Immutable and thread-safe.
 *
 * @param action what to do
 * @param reasons all reasons that held, in the pack's order of decisions, then by id
 * @param suggestedDate the new deadline to agree on; empty unless the action is to extend
 */
public record Decision(
    DecisionAction action, List<Reason> reasons, Optional<LocalDate> suggestedDate) {

  /** Copies the list. */
  public Decision {
    reasons = List.copyOf(reasons);
  }

  /**
   * Returns the reasons for the action decided on; empty where the action needs none, as complete
   * and continue do.
   */
  public List<Reason> decisive() {
    return reasons.stream().filter(reason -> reason.action() == action).toList();
  }
}

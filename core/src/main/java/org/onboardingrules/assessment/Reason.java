package org.onboardingrules.assessment;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.StakeholderRole;

/**
 * A reason to release, escalate or extend that held. Immutable and thread-safe.
 *
 * @param id the reason's id in the pack
 * @param action what it is a reason for
 * @param text the reason, for people
 * @param to whom to turn to; empty if the pack does not say
 * @param evidence the rules and guards that gave it
 */
public record Reason(
    String id,
    DecisionAction action,
    Text text,
    Optional<StakeholderRole> to,
    List<Evidence> evidence) {

  /** Copies the list. */
  public Reason {
    evidence = List.copyOf(evidence);
  }
}

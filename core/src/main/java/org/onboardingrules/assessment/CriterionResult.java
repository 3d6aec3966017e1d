package org.onboardingrules.assessment;

import java.util.List;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.term.Text;

/**
 * How one criterion of completion stands. Immutable and thread-safe.
 *
 * @param id the criterion's id in the pack
 * @param title the criterion in a few words
 * @param required whether completion needs it
 * @param status whether it is met
 * @param evidence the rules that concluded it; empty if it is not met or unknown
 */
public record CriterionResult(
    String id, Text title, boolean required, CriterionStatus status, List<Evidence> evidence) {

  /** Copies the list. */
  public CriterionResult {
    evidence = List.copyOf(evidence);
  }
}

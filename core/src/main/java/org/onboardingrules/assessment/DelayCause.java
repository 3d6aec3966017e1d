package org.onboardingrules.assessment;

import java.util.List;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.term.Text;

/**
 * A cause of delay that was found (R107-R114, R130-R145). Immutable and thread-safe.
 *
 * @param id the cause's id in the pack
 * @param text the cause, for people
 * @param evidence the rules that gave it
 */
public record DelayCause(String id, Text text, List<Evidence> evidence) {

  /** Copies the list. */
  public DelayCause {
    evidence = List.copyOf(evidence);
  }
}

package org.onboardingrules.assessment;

import java.util.List;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.term.Text;

/**
 * Something to do next that the pack recommends (R87, R108-R114). Immutable and thread-safe.
 *
 * @param id the play's id in the pack
 * @param text the play, for people
 * @param evidence the rules that gave it
 */
public record Play(String id, Text text, List<Evidence> evidence) {

  /** Copies the list. */
  public Play {
    evidence = List.copyOf(evidence);
  }
}

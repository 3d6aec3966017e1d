package org.onboardingrules.assessment;

import java.util.List;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.RiskLevel;

/**
 * A sign that the customer may leave (R97-R99, R120). Immutable and thread-safe.
 *
 * @param id the risk's id in the pack
 * @param level how grave it is
 * @param indicator whether it shows early enough to intervene
 * @param text the risk, for people
 * @param evidence the rules that saw it
 */
public record ChurnRisk(
    String id, RiskLevel level, IndicatorKind indicator, Text text, List<Evidence> evidence) {

  /** Copies the list. */
  public ChurnRisk {
    evidence = List.copyOf(evidence);
  }
}

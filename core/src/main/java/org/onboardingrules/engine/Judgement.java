package org.onboardingrules.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.explanation.writing.EvidenceWriter;
import org.onboardingrules.policy.Drawn;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.term.Truth;

/** What rules conclude about an account on a day, and the facts from which they do. */
record Judgement(Facts facts, Evaluation evaluation) {

  /** Returns the conclusions with what they rest on. */
  Drawn drawn(EvidenceWriter writer) {
    Map<Conclusion, Truth> truths = new LinkedHashMap<>();
    Map<Conclusion, List<Evidence>> evidence = new LinkedHashMap<>();
    for (Conclusion conclusion : evaluation.drawn()) {
      truths.put(conclusion, Truth.TRUE);
      evidence.put(conclusion, writer.evidence(conclusion, evaluation.matchesOf(conclusion)));
    }
    evaluation.undecided().forEach(conclusion -> truths.put(conclusion, Truth.UNKNOWN));
    return new Drawn(truths, evidence);
  }
}

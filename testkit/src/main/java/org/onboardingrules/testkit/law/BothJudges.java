package org.onboardingrules.testkit.law;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.engine.EngineDisagreementException;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.search.Judged;

/**
 * Has some cases judged by the engine too: laws are tried with the evaluator, which is faster, and
 * customers are judged by the engine. Mutable, for one run.
 */
final class BothJudges {

  /** So many cases of a run are judged by both. */
  static final int SAMPLE = 20;

  private final TestedPack tested;
  private final List<String> disagreements = new ArrayList<>();

  BothJudges(TestedPack tested) {
    this.tested = tested;
  }

  void compare(Judged judged) {
    Case asked = judged.asked();
    try {
      List<Outcome> engine = Outcome.of(tested.compiled().assess(asked.account(), asked.asOf()));
      if (!engine.equals(judged.said())) {
        disagreements.add(
            "the engine concludes %s, and the evaluator %s, of\n%s"
                .formatted(engine, judged.said(), asked));
      }
    } catch (EngineDisagreementException e) {
      disagreements.add("%s, of\n%s".formatted(e.getMessage(), asked));
    }
  }

  List<String> disagreements() {
    return List.copyOf(disagreements);
  }
}

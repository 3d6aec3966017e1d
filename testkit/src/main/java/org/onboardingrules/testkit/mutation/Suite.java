package org.onboardingrules.testkit.mutation;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.ScenarioResult;
import org.onboardingrules.testkit.search.Judged;

/** The scenarios of a pack, to be asked of one mutant after the other. */
final class Suite {

  private final List<Trial> trials;

  private record Trial(Scenario scenario, Judged judged) {

    static Trial of(Scenario scenario, EvaluatedPack pack) {
      return new Trial(scenario, Judged.of(pack, new Case(scenario.account(), scenario.asOf())));
    }

    boolean notices(Candidate candidate) {
      return candidate.mayShow().test(judged) && notices(candidate.mutant().pack());
    }

    private boolean notices(EvaluatedPack changed) {
      try {
        Assessment assessment = changed.assess(scenario.account(), scenario.asOf());
        return !ScenarioResult.of(scenario, assessment).passed();
      } catch (UnsuitableAccountException | EvaluationException e) {
        return true;
      }
    }
  }

  Suite(TestedPack tested) {
    this.trials =
        tested.scenarios().stream()
            .map(scenario -> Trial.of(scenario, tested.evaluated()))
            .toList();
  }

  /** Returns the names of the scenarios that fail with the pack as it is. */
  List<String> failing() {
    return trials.stream()
        .map(trial -> ScenarioResult.of(trial.scenario(), trial.judged().assessment()))
        .filter(result -> !result.passed())
        .map(result -> result.scenario().name())
        .toList();
  }

  /** Returns the first scenario that fails with a mutant; empty if all hold. */
  Optional<Scenario> killer(Candidate candidate) {
    return trials.stream()
        .filter(trial -> trial.notices(candidate))
        .map(Trial::scenario)
        .findFirst();
  }
}

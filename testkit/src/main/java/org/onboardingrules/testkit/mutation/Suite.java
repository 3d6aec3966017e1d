package org.onboardingrules.testkit.mutation;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.Outcome;

/** The scenarios of a pack, to be asked of one mutant after the other. */
final class Suite {

  private final List<Trial> trials;

  private record Trial(Scenario scenario, List<Outcome> expected, List<Outcome> excluded) {

    static Trial of(Scenario scenario) {
      return new Trial(
          scenario, Outcome.expected(scenario.expected()), Outcome.excluded(scenario.excluded()));
    }

    boolean notices(EvaluatedPack changed) {
      try {
        List<Outcome> said = Outcome.of(changed.assess(scenario.account(), scenario.asOf()));
        return !expected.stream().allMatch(outcome -> outcome.isIn(said))
            || excluded.stream().anyMatch(outcome -> outcome.isIn(said));
      } catch (UnsuitableAccountException | EvaluationException e) {
        return true;
      }
    }
  }

  Suite(TestedPack tested) {
    this.trials = tested.scenarios().stream().map(Trial::of).toList();
  }

  /** Returns the first scenario that fails with a changed pack; empty if all hold. */
  Optional<Scenario> killer(EvaluatedPack changed) {
    return trials.stream().filter(trial -> trial.notices(changed)).map(Trial::scenario).findFirst();
  }
}

package org.onboardingrules.testkit.mutation;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.scenario.OutcomeKind;
import org.onboardingrules.testkit.scenario.ScenarioYaml;

/** The scenario that would notice a mutant which none noticed. */
record Telling(Mutant mutant, Fate.Survived survived) {

  static Optional<Telling> of(MutantResult result) {
    return result.fate() instanceof Fate.Survived survived
        ? Optional.of(new Telling(result.mutant(), survived))
        : Optional.empty();
  }

  /**
   * Returns it as it can be pasted into a file below {@code scenarios}.
   *
   * @param known the accounts of the pack
   */
  String write(List<Account> known) {
    return ScenarioYaml.of(known)
        .write(mutant.tellingName(), survived.unnoticed(), survived.lost(), excluded());
  }

  /**
   * What only the mutant says, as far as what the pack says instead does not exclude it already.
   */
  private List<Outcome> excluded() {
    return survived.gained().stream()
        .filter(gained -> survived.lost().stream().noneMatch(lost -> isAbout(lost, gained)))
        .filter(Telling::canBeExcluded)
        .toList();
  }

  private static boolean isAbout(Outcome one, Outcome other) {
    return one.kind() == other.kind() && one.name().equals(other.name());
  }

  private static boolean canBeExcluded(Outcome outcome) {
    return outcome.kind() != OutcomeKind.CRITERION
        || outcome.value().equals(CriterionStatus.MET.word());
  }
}

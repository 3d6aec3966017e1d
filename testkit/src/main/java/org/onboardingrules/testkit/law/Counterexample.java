package org.onboardingrules.testkit.law;

import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.scenario.ScenarioYaml;
import org.onboardingrules.testkit.search.Judged;

/** Writes a case that breaks a law as a scenario, with what is wrong in comments above. */
record Counterexample(TestedPack tested, Law law, Breach breach) {

  String text(Judged shown) {
    return "# The law `%s` is broken: %s.\n".formatted(law.word(), breach.why())
        + "# Concluded: "
        + shown.said().stream().map(Outcome::toString).collect(Collectors.joining(", "))
        + ".\n"
        + scenario();
  }

  private String scenario() {
    List<Account> known = tested.accounts();
    String name = "Law: " + law.sentence();
    return ScenarioYaml.of(known).write(name, breach.shown(), expected(), excluded());
  }

  /** A breach that outcomes cannot tell still says what to look at. */
  private List<Outcome> expected() {
    return breach.expected().isEmpty() && breach.excluded().isEmpty()
        ? Outcome.of(tested.evaluated().assess(breach.shown().account(), breach.shown().asOf()))
            .subList(0, 1)
        : breach.expected();
  }

  private List<Outcome> excluded() {
    return breach.excluded();
  }
}

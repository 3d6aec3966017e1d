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

  private static final int WIDTH = 100;

  String text(Judged shown) {
    String concluded =
        shown.said().stream().map(Outcome::toString).collect(Collectors.joining(", "));
    return comment("The law `%s` is broken: %s.".formatted(law.word(), breach.why()))
        + comment("Concluded: " + concluded + ".")
        + scenario();
  }

  /** Breaks the lines between words. */
  private static String comment(String text) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder("#");
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder("#  ");
      }
      line.append(' ').append(word);
    }
    return lines.append(line).append('\n').toString();
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

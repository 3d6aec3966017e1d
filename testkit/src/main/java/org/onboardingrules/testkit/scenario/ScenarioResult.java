package org.onboardingrules.testkit.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.scenario.Scenario;

/**
 * What came of a scenario: what was concluded, and what of that is not as it should be. Immutable
 * and thread-safe.
 *
 * @param scenario what must and must not be concluded
 * @param assessment what was concluded
 * @param broken what was expected and is missing, then what was excluded and is there; empty if the
 *     scenario holds
 */
public record ScenarioResult(Scenario scenario, Assessment assessment, List<StatedOutcome> broken) {

  /** Copies the list. */
  public ScenarioResult {
    broken = List.copyOf(broken);
  }

  /** Holds a scenario against an assessment of its account on its day, whoever gave it. */
  public static ScenarioResult of(Scenario scenario, Assessment assessment) {
    List<Outcome> said = Outcome.of(assessment);
    return new ScenarioResult(
        scenario,
        assessment,
        StatedOutcome.of(scenario).stream().filter(stated -> !stated.holds(said)).toList());
  }

  /** Returns whether all came out as it should. */
  public boolean passed() {
    return broken.isEmpty();
  }

  /**
   * Returns what was concluded instead of an outcome, in the words of scenario files: how the same
   * thing stands, or else all that there is of its kind.
   */
  public String actual(StatedOutcome stated) {
    Outcome outcome = stated.outcome();
    List<Outcome> kind =
        Outcome.of(assessment).stream().filter(one -> one.kind() == outcome.kind()).toList();
    String there =
        kind.stream()
            .map(one -> (one.name() + " " + one.value()).strip())
            .collect(Collectors.joining(", "));
    return kind.stream()
        .filter(one -> one.name().equals(outcome.name()))
        .map(Outcome::toString)
        .findFirst()
        .orElseGet(() -> outcome.kind().word() + " " + (there.isEmpty() ? "none" : there));
  }

  /** Returns how many outcomes the scenario expects or excludes. */
  public int stated() {
    return StatedOutcome.of(scenario).size();
  }
}

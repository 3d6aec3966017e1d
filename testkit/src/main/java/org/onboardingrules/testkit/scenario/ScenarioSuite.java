package org.onboardingrules.testkit.scenario;

import java.util.List;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.TestedPack;

/**
 * The scenarios of a pack, to be run as its customers are judged: by Drools and the evaluator.
 * There is one scenario at least. Immutable and thread-safe.
 *
 * <pre>{@code
 * ScenarioSuite suite = ScenarioSuite.of(TestedPack.load(Path.of("packs/invoice-automation")));
 * System.out.println(suite.report(suite.run()));
 * }</pre>
 */
public final class ScenarioSuite {

  private final TestedPack pack;

  private ScenarioSuite(TestedPack pack) {
    this.pack = pack;
  }

  /**
   * Returns the scenarios of a pack.
   *
   * @throws ValidationException if it has none
   */
  public static ScenarioSuite of(TestedPack pack) throws ValidationException {
    if (pack.scenarios().isEmpty()) {
      Findings findings = new Findings();
      findings.add(
          FindingCode.NO_SCENARIOS,
          pack.pack().at(),
          "the pack `" + pack.pack().id() + "` has no scenarios to run",
          "write one into a file of the folder `scenarios`, such as `scenarios/decisions.yaml`");
      findings.report().throwIfErrors();
    }
    return new ScenarioSuite(pack);
  }

  /** Returns the scenarios, in order of files; one at least. */
  public List<Scenario> scenarios() {
    return pack.scenarios();
  }

  /**
   * Runs all scenarios, one after the other.
   *
   * @throws EvaluationException if an account could not be assessed: a fault of the engine, not of
   *     a scenario
   */
  public List<ScenarioResult> run() {
    return scenarios().stream().map(this::run).toList();
  }

  /**
   * Runs one scenario.
   *
   * @throws EvaluationException if its account could not be assessed
   */
  public ScenarioResult run(Scenario scenario) {
    return ScenarioResult.of(scenario, pack.compiled().assess(scenario.account(), scenario.asOf()));
  }

  /**
   * Returns what is wrong with a result, for a terminal: for each broken expectation its line, what
   * was expected and what came out, and the conditions of the rules that decide it. Takes several
   * times as long as running the scenario. Empty if it passed.
   */
  public String failure(ScenarioResult result) {
    if (result.passed()) {
      return "";
    }
    Scenario scenario = result.scenario();
    Explanation explanation = pack.compiled().explain(scenario.account(), scenario.asOf());
    return new FailureText(result, explanation).toString();
  }

  /** Returns the failures among some results, and below them how many there were. */
  public String report(List<ScenarioResult> results) {
    StringBuilder text = new StringBuilder();
    results.stream()
        .filter(result -> !result.passed())
        .forEach(result -> text.append(failure(result)).append('\n'));
    return text.append(summary(results)).append('\n').toString();
  }

  /** Returns how many results there are and how many failed: {@code 12 scenarios, 1 failed}. */
  public static String summary(List<ScenarioResult> results) {
    long failed = results.stream().filter(result -> !result.passed()).count();
    String scenarios = results.size() == 1 ? "scenario" : "scenarios";
    return "%s %s, %s"
        .formatted(results.size(), scenarios, failed == 0 ? "all hold" : failed + " failed");
  }
}

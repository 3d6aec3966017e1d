package org.onboardingrules.cli.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.Place;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.report.Json;
import org.onboardingrules.testkit.scenario.ScenarioResult;
import org.onboardingrules.testkit.scenario.ScenarioSuite;

/** Runs the scenarios of a pack. */
final class Scenarios {

  private Scenarios() {}

  static PartReport of(TestedPack tested) {
    try {
      ScenarioSuite suite = ScenarioSuite.of(tested);
      List<ScenarioResult> results = suite.run();
      long failed = results.stream().filter(result -> !result.passed()).count();
      return new PartReport(
          suite.report(results),
          Json.of(results.stream().map(result -> json(result, suite)).toList()),
          failed == 0 ? List.of() : List.of(failed + (failed == 1 ? " scenario" : " scenarios")));
    } catch (ValidationException e) {
      return new PartReport(e.report() + "\n", "[]", List.of("no scenarios"));
    }
  }

  private static Map<String, Object> json(ScenarioResult result, ScenarioSuite suite) {
    Place place = result.scenario().at().place();
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("scenario", result.scenario().name());
    written.put("file", place.file());
    written.put("line", place.line());
    written.put("holds", result.passed());
    if (!result.passed()) {
      written.put("failure", suite.failure(result));
    }
    return written;
  }
}

package org.onboardingrules.cli.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.report.Json;

/** Writes what came of the parts as one JSON object. */
final class TestJson {

  private TestJson() {}

  static String of(TestedPack tested, Map<Part, PartReport> reports, List<String> failures) {
    String head =
        "{\n  \"pack\": %s,\n  \"version\": %s,\n  \"failures\": %s"
            .formatted(
                Json.of(tested.pack().id()), Json.of(tested.pack().version()), Json.of(failures));
    return reports.entrySet().stream()
        .map(entry -> ",\n  \"" + entry.getKey() + "\": " + inner(entry.getValue().json()))
        .collect(Collectors.joining("", head, "\n}\n"));
  }

  /** Line ends stand between values only: those inside of texts are escaped. */
  private static String inner(String json) {
    return json.replace("\n", "\n  ");
  }
}

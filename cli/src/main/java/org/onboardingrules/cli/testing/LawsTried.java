package org.onboardingrules.cli.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onboardingrules.testkit.law.LawReport;
import org.onboardingrules.testkit.law.LawResult;
import org.onboardingrules.testkit.report.Json;

/** Tells what came of the laws. */
final class LawsTried {

  private LawsTried() {}

  static PartReport of(LawReport report) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("tries", report.tries());
    written.put("laws", report.results().stream().map(LawsTried::json).toList());
    written.put("disagreements", report.disagreements());
    return new PartReport(report + "\n", Json.of(written), failures(report));
  }

  private static List<String> failures(LawReport report) {
    return Stream.concat(
            report.broken().stream().map(result -> "law " + result.law().word()),
            report.disagreements().stream().limit(1).map(one -> "engine and evaluator disagree"))
        .toList();
  }

  private static Map<String, Object> json(LawResult result) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("law", result.law().word());
    written.put("standing", result.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    written.put("tested", result.tested());
    if (!result.text().isEmpty()) {
      written.put("text", result.text());
    }
    return written;
  }
}

package org.onboardingrules.cli.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onboardingrules.source.Place;
import org.onboardingrules.testkit.mutation.Fate;
import org.onboardingrules.testkit.mutation.MutantResult;
import org.onboardingrules.testkit.mutation.MutationReport;
import org.onboardingrules.testkit.mutation.MutationText;
import org.onboardingrules.testkit.report.Json;
import org.onboardingrules.testkit.report.Ratio;

/** Tells what became of the mutants. */
final class Mutants {

  private Mutants() {}

  static PartReport of(MutationReport report, Gate least) {
    Ratio ratio = new Ratio(report.killed(), report.killed() + report.survivors().size());
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("noticed", ratio.seen());
    written.put("of", ratio.all());
    written.put("percent", ratio.percent());
    written.put("mutants", report.results().stream().map(Mutants::json).toList());
    return new PartReport(
        MutationText.of(report), Json.of(written), least.failures("mutation", ratio));
  }

  private static Map<String, Object> json(MutantResult result) {
    Place place = result.mutant().at().place();
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("change", result.mutant().change());
    written.put("file", place.file());
    written.put("line", place.line());
    written.put("column", place.column());
    if (result.fate() instanceof Fate.Killed killed) {
      written.put("fate", "noticed");
      written.put("scenario", killed.scenario());
    } else {
      written.put("fate", result.fate() instanceof Fate.Survived ? "survived" : "not-told-apart");
    }
    return written;
  }
}

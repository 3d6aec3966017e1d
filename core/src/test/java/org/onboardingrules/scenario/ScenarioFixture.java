package org.onboardingrules.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.source.SourceText;

/** Scenarios written for one test, on the pack and the accounts of the golden files. */
final class ScenarioFixture {

  static final RulePack PACK = ScenarioMessages.pack();
  static final SourceText ACCOUNTS = ScenarioMessages.accounts();

  /** What every scenario needs, but for its name. */
  static final String HEAD =
      """
      scenario: Some
      account: northwind
      as-of: 2026-03-31
      expect: { decision: continue }
      """;

  private ScenarioFixture() {}

  static ScenarioBatch read(String... files) {
    return read(Optional.of(PACK), List.of(ACCOUNTS), files);
  }

  static ScenarioBatch read(Optional<RulePack> pack, List<SourceText> accounts, String... files) {
    List<SourceText> sources =
        Arrays.stream(files).map(text -> SourceText.of("input.yaml", text)).toList();
    return ScenarioFiles.read(pack, accounts, sources);
  }

  /** Reads a scenario that has no fault. */
  static Scenario sound(String text) {
    ScenarioBatch batch = read(text);
    if (batch.scenarios().size() != 1 || batch.report().hasErrors()) {
      throw new AssertionError(batch.report().toString());
    }
    return batch.scenarios().get(0);
  }

  /** Returns each finding as code and message on one line. */
  static List<String> findings(ScenarioBatch batch) {
    return batch.report().findings().stream().map(ScenarioFixture::line).toList();
  }

  private static String line(Finding finding) {
    return finding.code().code() + " " + finding.message();
  }
}

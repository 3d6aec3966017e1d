package org.onboardingrules.scenario;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.DocumentReader;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.source.SourceText;

/**
 * Reads scenarios. Stateless and thread-safe.
 *
 * <p>A file holds one scenario, or several as YAML documents. No fault stops the reading. A
 * scenario with a fault is left out and its faults are reported, all of them, each with its place;
 * the others load. A fault of an account that scenarios start from is reported once. Of two
 * scenarios with one name the first is kept, also across files.
 */
public final class ScenarioFiles {

  private ScenarioFiles() {}

  /**
   * Reads the scenarios of a pack.
   *
   * @param pack the pack that they are held against; empty if it has faults of its own, so that
   *     nobody can tell what it declares: names, and dates written as {@code day 14}, are then
   *     taken as they are, and a scenario that needs such a date is left out without a finding
   * @param accountFiles the accounts that scenarios may start from
   * @param scenarioFiles the scenarios
   */
  public static ScenarioBatch read(
      Optional<RulePack> pack, List<SourceText> accountFiles, List<SourceText> scenarioFiles) {
    Findings findings = new Findings();
    BaseAccounts accounts = BaseAccounts.of(accountFiles, findings);
    ScenarioReader reader = new ScenarioReader(pack, accounts, findings);
    List<Scenario> scenarios =
        scenarioFiles.stream()
            .flatMap(file -> DocumentReader.read(file, findings).stream())
            .flatMap(document -> reader.read(document).stream())
            .toList();
    return new ScenarioBatch(scenarios, findings.report());
  }
}

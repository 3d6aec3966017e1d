package org.onboardingrules.scenario;

import java.util.List;
import org.onboardingrules.diagnostic.ValidationReport;

/**
 * What scenario files held: the good scenarios, and everything that is wrong with the others.
 * Immutable and thread-safe.
 *
 * @param scenarios the scenarios without a fault, in order of appearance; no two share a name
 * @param report the faults of the others, of the files, and of the accounts that they start from
 */
public record ScenarioBatch(List<Scenario> scenarios, ValidationReport report) {

  /** Copies the list. */
  public ScenarioBatch {
    scenarios = List.copyOf(scenarios);
  }
}

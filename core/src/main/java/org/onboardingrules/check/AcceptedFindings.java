package org.onboardingrules.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.pack.AcceptedFinding;
import org.onboardingrules.pack.RulePack;

/** Leaves out the warnings and notes that a pack accepts. */
final class AcceptedFindings {

  private AcceptedFindings() {}

  /**
   * Returns the report without what is accepted. Errors are never left out. What is accepted and
   * not found is a finding in its turn, unless errors may have kept it from being found.
   */
  static ValidationReport without(RulePack pack, Findings findings) {
    ValidationReport all = findings.report();
    Set<FindingCode> found = all.findings().stream().map(Finding::code).collect(Collectors.toSet());
    if (!all.hasErrors()) {
      pack.accepted().values().stream()
          .filter(accepted -> !found.contains(accepted.code()))
          .forEach(accepted -> reportStale(accepted, findings));
    }
    Set<FindingCode> accepted =
        pack.accepted().values().stream().map(AcceptedFinding::code).collect(Collectors.toSet());
    return new ValidationReport(
        findings.report().findings().stream()
            .filter(finding -> !accepted.contains(finding.code()))
            .toList());
  }

  private static void reportStale(AcceptedFinding accepted, Findings findings) {
    findings.add(
        FindingCode.ACCEPTED_FOR_NOTHING,
        accepted.at(),
        "`%s` (%s) is accepted, but nothing of the kind is found"
            .formatted(accepted.code().code(), accepted.code().title()),
        "take it out of `accepts`, so that it is told when it comes up again");
  }
}

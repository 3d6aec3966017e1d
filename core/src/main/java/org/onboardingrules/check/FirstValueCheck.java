package org.onboardingrules.check;

import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;

/** Whether a pack that asks for evidence of first value says what that is (R125). */
final class FirstValueCheck {

  private FirstValueCheck() {}

  static void run(RulePack pack, Findings findings) {
    if (pack.lacksFirstValue()) {
      findings.add(
          FindingCode.NO_FIRST_VALUE,
          pack.at(),
          "`value-evidence: "
              + pack.valueEvidence().word()
              + "` needs to know what first value is, and the pack does not say",
          "add `first-value: { goal: ... }`, `{ milestone: ... }` or `{ metric: ..., total: ... }`,"
              + " or set `value-evidence: confirmation`");
    }
  }
}

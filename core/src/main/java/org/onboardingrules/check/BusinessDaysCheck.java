package org.onboardingrules.check;

import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredWindow;

/** Whether a pack that counts business days says which days those are. */
final class BusinessDaysCheck {

  private static final String HELP =
      "add `business-days: { weekend: [saturday, sunday], holidays: [] }` with the weekend and"
          + " holidays of your customers, or count in days";

  private BusinessDaysCheck() {}

  static void run(RulePack pack, Findings findings) {
    if (pack.lacksBusinessDays()) {
      pack.windows().values().stream()
          .filter(declared -> declared.window().needsBusinessDays())
          .forEach(declared -> report(declared, findings));
    }
  }

  private static void report(DeclaredWindow declared, Findings findings) {
    findings.add(
        FindingCode.NO_BUSINESS_DAYS,
        declared.at(),
        "window `"
            + declared.id()
            + "` counts business days, and the pack does not say which days"
            + " those are",
        HELP);
  }
}

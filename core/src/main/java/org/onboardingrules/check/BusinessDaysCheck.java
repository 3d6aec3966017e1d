package org.onboardingrules.check;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;

/** Whether a pack that counts business days says which days those are. */
record BusinessDaysCheck(RulePack pack, Findings findings) {

  private static final String COUNTED = "businessDaysSince";

  /**
   * Checks windows and rules.
   *
   * @param rules those that could be read
   */
  void run(List<Rule> rules) {
    if (pack.lacksBusinessDays()) {
      pack.windows().values().stream()
          .filter(declared -> declared.window().needsBusinessDays())
          .forEach(declared -> report("window `" + declared.id() + "` counts", declared.at()));
      rules.forEach(this::check);
    }
  }

  private void check(Rule rule) {
    Stream<Operand> own = rule.patterns().flatMap(Condition.Pattern::ownValues);
    Stream.concat(own, rule.operands())
        .filter(BusinessDaysCheck::isCounted)
        .map(Operand::at)
        .distinct()
        .forEach(at -> report("`" + COUNTED + "` counts", rule.file().snippet(at)));
  }

  private static boolean isCounted(Operand operand) {
    return operand instanceof Operand.Access access && access.property().name().equals(COUNTED);
  }

  private void report(String what, Snippet at) {
    findings.add(
        FindingCode.NO_BUSINESS_DAYS,
        at,
        what + " business days, and the pack does not say which days those are",
        "add `business-days: { weekend: [saturday, sunday], holidays: [] }` with the weekend and"
            + " holidays of your customers, or count in days");
  }
}

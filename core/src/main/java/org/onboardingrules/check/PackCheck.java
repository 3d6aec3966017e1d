package org.onboardingrules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.SwitchedOff;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.reading.ReadRule;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.term.code.ValueEvidence;

/**
 * Reads the rules of a pack and holds them against what the pack declares.
 *
 * @param rules the rules of the pack without those that it switches off
 * @param strata the same in the order in which they have to be settled
 * @param report everything that was found; with errors, rules and strata are of no use
 */
public record PackCheck(List<Rule> rules, Strata strata, ValidationReport report) {

  /** Copies the rules. */
  public PackCheck {
    rules = List.copyOf(rules);
  }

  /** Checks a pack. */
  public static PackCheck of(RulePack pack) {
    Findings findings = new Findings();
    List<ReadRule> all = RuleReader.readAll(pack.ruleFiles(), findings);
    List<ReadRule> used =
        all.stream().filter(rule -> !pack.without().containsKey(rule.name())).toList();
    List<Rule> rules = used.stream().flatMap(rule -> rule.rule().stream()).toList();
    new NameCheck(pack, findings).check(used);
    checkSwitchedOff(pack, all, findings);
    if (findings.count() == 0) {
      checkCompletion(pack, rules, findings);
    }
    checkValueEvidence(pack, findings);
    Strata strata = Strata.of(rules, findings);
    return new PackCheck(rules, strata, findings.report());
  }

  /**
   * Returns what is wrong with a pack whose YAML has errors, and with its rules as far as that can
   * be told: the names that they use are not held against what the pack declares, as some of it
   * could not be read.
   */
  public static ValidationReport faults(PackReading reading) {
    Findings findings = new Findings();
    findings.addAll(reading.report());
    reading.pack().ifPresent(pack -> RuleReader.read(pack.ruleFiles(), findings));
    return findings.report();
  }

  private static void checkSwitchedOff(RulePack pack, List<ReadRule> all, Findings findings) {
    Set<String> names = all.stream().map(ReadRule::name).collect(Collectors.toSet());
    for (SwitchedOff off : pack.without().values()) {
      if (!names.contains(off.rule())) {
        findings.add(
            FindingCode.UNDECLARED_NAME,
            off.at(),
            "there is no rule `" + off.rule() + "` to do without",
            DidYouMean.advice(off.rule(), names, "rules"));
      }
    }
  }

  private static void checkCompletion(RulePack pack, List<Rule> rules, Findings findings) {
    boolean concluded =
        rules.stream().anyMatch(rule -> rule.then().contains(OnboardingComplete.reached()));
    if (!concluded) {
      findings.add(
          FindingCode.NO_COMPLETION_RULE,
          pack.at(),
          "no rule concludes that the onboarding is complete",
          "write a rule that draws `insert( OnboardingComplete.reached() );`");
    }
  }

  private static void checkValueEvidence(RulePack pack, Findings findings) {
    if (pack.firstValue().isEmpty() && pack.valueEvidence() != ValueEvidence.CONFIRMATION) {
      findings.add(
          FindingCode.NO_FIRST_VALUE,
          pack.at(),
          "`value-evidence: "
              + pack.valueEvidence().word()
              + "` needs to know what first value is, and the pack does not say",
          "add `first-value: { goal: ... }` or `{ milestone: ... }`, or set `value-evidence:"
              + " confirmation`");
    }
  }
}

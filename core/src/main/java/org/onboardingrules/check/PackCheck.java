package org.onboardingrules.check;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.check.advice.Advice;
import org.onboardingrules.check.sense.RuleSenseCheck;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.reading.ReadRule;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;

/**
 * Reads the rules and scenarios of a pack and holds them against what it declares. As much is
 * checked as could be read: a fault in one place hides none in another.
 *
 * @param pack the pack, if enough of it could be read
 * @param rules the rules of the pack without those that it switches off
 * @param strata the same in the order in which they have to be settled
 * @param report everything that was found, by reading the pack too, without the warnings and notes
 *     that the pack accepts; with errors, pack, rules and strata are of no use
 */
public record PackCheck(
    Optional<RulePack> pack, List<Rule> rules, Strata strata, ValidationReport report) {

  /** Copies the rules. */
  public PackCheck {
    rules = List.copyOf(rules);
  }

  /** Checks a pack in which nothing was wrong so far. */
  public static PackCheck of(RulePack pack) {
    return of(PackReading.of(pack));
  }

  /** Checks what could be read of a pack. */
  public static PackCheck of(PackReading reading) {
    Findings findings = new Findings();
    findings.addAll(reading.report());
    List<ReadRule> all = RuleReader.readAll(reading.ruleFiles(), findings);
    Map<Boolean, List<ReadRule>> bySwitchedOff =
        all.stream().collect(partitioningBy(rule -> reading.without().containsKey(rule.name())));
    List<ReadRule> used = bySwitchedOff.getOrDefault(false, List.of());
    List<ReadRule> off = bySwitchedOff.getOrDefault(true, List.of());
    List<Rule> rules = used.stream().flatMap(rule -> rule.rule().stream()).toList();
    List<NameUse> undeclared = new NameCheck(reading, findings).check(used);
    SwitchedOffCheck.run(reading.without().values(), all, findings);
    Strata strata = Strata.of(rules, findings);
    reading.pack().ifPresent(pack -> new RuleSenseCheck(pack, findings).check(rules));
    reading.pack().ifPresent(pack -> BenchmarkCheck.run(pack, findings));
    reading.pack().ifPresent(pack -> SegmentBoundsCheck.run(pack, findings));
    if (isWhole(reading)) {
      reading.pack().ifPresent(pack -> checkWhole(pack, used, off, rules, undeclared, findings));
    }
    Optional<RulePack> sound = reading.pack().filter(pack -> !reading.report().hasErrors());
    if (used.size() == rules.size()) {
      sound.ifPresent(pack -> checkSound(pack, all, rules, undeclared, findings));
    }
    ScenarioBatch scenarios =
        ScenarioFiles.read(sound, reading.accountFiles(), reading.scenarioFiles());
    findings.addAll(scenarios.report());
    if (isWhole(reading) && undeclared.isEmpty()) {
      sound.ifPresent(pack -> checkExpectations(pack, used, off, scenarios, findings));
    }
    ValidationReport report =
        reading
            .pack()
            .map(pack -> AcceptedFindings.without(pack, findings))
            .orElseGet(findings::report);
    return new PackCheck(reading.pack(), rules, strata, report);
  }

  /** Checks what can only be told of a pack of which nothing is missing. */
  private static void checkWhole(
      RulePack pack,
      List<ReadRule> used,
      List<ReadRule> off,
      List<Rule> rules,
      List<NameUse> undeclared,
      Findings findings) {
    FirstValueCheck.run(pack, findings);
    Advice.onPlan(pack, findings);
    Set<Conclusion> withoutDrawn = drawn(off).orElse(Set.of());
    new BusinessDaysCheck(pack, findings).run(rules);
    drawn(used)
        .ifPresent(
            drawn ->
                new ConclusionCheck(pack, drawn, withoutDrawn, undeclared, findings).run(rules));
  }

  /** Checks what can only be told of a pack whose YAML and rules can be read without a fault. */
  private static void checkSound(
      RulePack pack,
      List<ReadRule> all,
      List<Rule> rules,
      List<NameUse> undeclared,
      Findings findings) {
    new UsageCheck(pack, all, findings).run();
    new TextCheck(pack, findings).check(rules);
    if (undeclared.isEmpty()) {
      Advice.onRules(pack, rules, findings);
    }
  }

  /** Checks what scenarios expect of a pack of which all that its rules draw is known. */
  private static void checkExpectations(
      RulePack pack,
      List<ReadRule> used,
      List<ReadRule> off,
      ScenarioBatch scenarios,
      Findings findings) {
    Optional<Set<Conclusion>> withoutDrawn = drawn(off);
    drawn(used)
        .filter(drawn -> withoutDrawn.isPresent())
        .map(drawn -> new ExpectationCheck(pack, drawn, withoutDrawn.orElseThrow(), findings))
        .ifPresent(check -> check.run(scenarios.scenarios()));
  }

  /** Whether the extended packs are all there, there are rules, and all files could be read. */
  private static boolean isWhole(PackReading reading) {
    return !reading.ruleFiles().isEmpty()
        && reading.names().in("criteria").isPresent()
        && reading.report().findings().stream()
            .noneMatch(finding -> finding.code() == FindingCode.UNREADABLE);
  }

  /** All that rules draw; empty if that could not be read of every rule. */
  private static Optional<Set<Conclusion>> drawn(List<ReadRule> rules) {
    return rules.stream().anyMatch(rule -> rule.drawn().isEmpty())
        ? Optional.empty()
        : Optional.of(
            rules.stream()
                .flatMap(rule -> rule.drawn().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet()));
  }
}

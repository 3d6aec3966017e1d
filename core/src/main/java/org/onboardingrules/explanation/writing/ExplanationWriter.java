package org.onboardingrules.explanation.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.RuleExplained;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.term.Truth;

/** Writes down how everything stands that the rules of a pack can conclude about an account. */
public final class ExplanationWriter {

  private static final Comparator<RuleExplained> NEAREST_FIRST =
      Comparator.comparing(RuleExplained::standing).thenComparing(RuleExplained::rule);

  private final RulePack pack;
  private final Assessment assessment;
  private final Thresholds thresholds;
  private final ConclusionText texts;

  /**
   * Explains an assessment.
   *
   * @param pack that gave it
   */
  public ExplanationWriter(RulePack pack, Assessment assessment) {
    this.pack = pack;
    this.assessment = assessment;
    this.thresholds = new Thresholds(pack, assessment.segment());
    this.texts = new ConclusionText(pack, thresholds, assessment);
  }

  /**
   * Returns the explanation.
   *
   * @param traces how the rules of the pack stand, all of them
   * @param onboarding what the guards look at
   * @param value whether the customer's value is evidenced
   * @param healthy whether the health rating lets completion pass
   * @param prospect what would have to change
   */
  public Explanation write(
      List<RuleTrace> traces,
      Onboarding onboarding,
      Truth value,
      Truth healthy,
      Prospect prospect) {
    GuardWriter guards = new GuardWriter(pack, onboarding);
    return new Explanation(
        assessment,
        conclusions(traces),
        List.of(guards.value(value), guards.health(healthy)),
        prospect);
  }

  private List<ConclusionExplained> conclusions(List<RuleTrace> traces) {
    SortedMap<ConclusionName, List<RuleExplained>> rules = byConclusion(traces);
    ReportsWanted reports = new ReportsWanted(rules);
    return rules.entrySet().stream()
        .map(
            entry -> {
              Standing standing = standing(entry.getValue());
              return new ConclusionExplained(
                  entry.getKey(),
                  texts.of(entry.getKey()),
                  standing,
                  entry.getValue(),
                  standing == Standing.UNKNOWN ? reports.of(entry.getKey()) : List.of());
            })
        .toList();
  }

  private SortedMap<ConclusionName, List<RuleExplained>> byConclusion(List<RuleTrace> traces) {
    SortedMap<ConclusionName, List<RuleExplained>> all = new TreeMap<>();
    ConclusionNames.declared(pack).forEach(name -> all.put(name, new ArrayList<>()));
    for (RuleTrace trace : traces) {
      RuleExplained rule = rule(trace);
      for (Conclusion conclusion : trace.rule().then().stream().distinct().toList()) {
        all.computeIfAbsent(ConclusionNames.of(conclusion), name -> new ArrayList<>()).add(rule);
      }
    }
    all.values().forEach(rules -> rules.sort(NEAREST_FIRST));
    return all;
  }

  private RuleExplained rule(RuleTrace trace) {
    ConditionWriter conditions =
        new ConditionWriter(trace.rule(), thresholds, new FactNames(pack, texts));
    return new RuleExplained(
        trace.rule().name(),
        trace.rule().at().place(),
        trace.rule().sources(),
        Standings.of(trace.truth()),
        conditions.write(trace.conditions()));
  }

  private static Standing standing(List<RuleExplained> rules) {
    return rules.stream()
        .map(RuleExplained::standing)
        .min(Comparator.naturalOrder())
        .orElse(Standing.DOES_NOT_HOLD);
  }
}

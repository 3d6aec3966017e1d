package org.onboardingrules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.scenario.Exclusions;
import org.onboardingrules.scenario.Expectations;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.Stated;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/**
 * Whether what scenarios expect can come out of the rules of the pack at all, and whether what they
 * exclude can. Only what holds whatever the account is counts; a criterion or a completion that no
 * rule concludes is told where it is declared.
 *
 * @param drawn all that rules draw
 * @param withoutDrawn all that the rules draw which the pack does without: a scenario may exclude
 *     it, to hold that they stay switched off
 */
record ExpectationCheck(
    RulePack pack, Set<Conclusion> drawn, Set<Conclusion> withoutDrawn, Findings findings) {

  void run(Iterable<Scenario> scenarios) {
    Reachable possible = new Reachable(pack, drawn);
    Reachable imaginable = new Reachable(pack, all());
    scenarios.forEach(
        scenario -> {
          checkExpected(scenario.expected(), possible);
          checkExcluded(scenario.excluded(), imaginable);
        });
  }

  private Set<Conclusion> all() {
    return Stream.concat(drawn.stream(), withoutDrawn.stream()).collect(Collectors.toSet());
  }

  private void checkExpected(Expectations expected, Reachable possible) {
    expected.decision().ifPresent(stated -> checkDecision(stated, possible, "hold"));
    expected.grade().ifPresent(stated -> checkGrade(stated, possible, true));
    checkNames("reason", expected.reasons(), possible.reasons(), "hold");
    expected.risks().forEach((id, level) -> checkLevel(id, level, possible));
    checkNames("delay cause", expected.delayCauses(), possible.causes(), "hold");
    checkNames("play", expected.plays(), possible.plays(), "hold");
  }

  private void checkExcluded(Exclusions excluded, Reachable possible) {
    excluded.decision().ifPresent(stated -> checkDecision(stated, possible, "fail"));
    excluded.grade().ifPresent(stated -> checkGrade(stated, possible, false));
    checkNames("reason", excluded.reasons(), possible.reasons(), "fail");
    checkNames("risk", excluded.risks(), possible.risks(), "fail");
    checkNames("delay cause", excluded.delayCauses(), possible.causes(), "fail");
    checkNames("play", excluded.plays(), possible.plays(), "fail");
  }

  private void checkNames(
      String noun, List<Stated<String>> names, Set<String> possible, String never) {
    names.stream()
        .filter(name -> !possible.contains(name.value()))
        .forEach(name -> reportName(noun, name.value(), name.at(), never));
  }

  private void checkLevel(String id, Stated<RiskLevel> level, Reachable possible) {
    Set<String> levels = possible.levels(id);
    if (levels.isEmpty()) {
      reportName("risk", id, level.at(), "hold");
    } else if (!levels.contains(level.value().word())) {
      String known = levels.stream().map(l -> "`" + l + "`").collect(Collectors.joining(", "));
      report(
          level.at(),
          "hold",
          "no rule sees the risk `%s` as `%s`, only as %s"
              .formatted(id, level.value().word(), known),
          "write a rule that draws it at that level");
    }
  }

  private void checkDecision(Stated<DecisionAction> decision, Reachable possible, String never) {
    if (!possible.decides(decision.value())) {
      String word = decision.value().word();
      report(
          decision.at(),
          never,
          "no rule draws a reason to %s, so `%s` is never decided".formatted(word, word),
          "write a rule that draws one");
    }
  }

  /** Without a benchmark in any segment every grade is unknown. */
  private void checkGrade(Stated<Grade> grade, Reachable possible, boolean expected) {
    if (!possible.grades()) {
      report(
          grade.at(),
          (grade.value() == Grade.UNKNOWN) == expected ? "fail" : "hold",
          "the pack has no benchmark for any segment, so every grade is `%s`"
              .formatted(Grade.UNKNOWN.word()),
          "give a segment `first-value-days`");
    }
  }

  private void reportName(String noun, String name, Snippet at, String never) {
    String why = "nothing in the pack concludes the %s `%s`".formatted(noun, name);
    report(at, never, why, "write a rule that draws it");
  }

  private void report(Snippet at, String never, String why, String remedy) {
    findings.add(
        FindingCode.VAIN_EXPECTATION,
        at,
        "this can never %s: %s".formatted(never, why),
        remedy + ", or take this out");
  }
}

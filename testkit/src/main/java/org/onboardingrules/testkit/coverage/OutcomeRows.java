package org.onboardingrules.testkit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.DelayCause;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.conclusion.Play;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.scenario.OutcomeKind;

/**
 * What assessments by a pack can say: how completion, decision and grade stand, and what the rules
 * that are asked about conclude.
 */
final class OutcomeRows {

  private final RulePack pack;
  private final List<Rule> all;
  private final List<Rule> own;
  private final Map<Outcome, OutcomeSaid> rows = new LinkedHashMap<>();

  private OutcomeRows(TestedPack tested, Scope scope) {
    this.pack = tested.pack();
    this.all = tested.evaluated().rules();
    this.own = scope.rules(tested);
  }

  static List<OutcomeSaid> of(TestedPack tested, Scope scope) {
    OutcomeRows outcomes = new OutcomeRows(tested, scope);
    outcomes.addCompletion();
    outcomes.addDecisions();
    outcomes.addGrades();
    outcomes.addConclusions();
    return List.copyOf(outcomes.rows.values());
  }

  private void addCompletion() {
    List<Rule> drawing = drawing(OnboardingComplete.class);
    addSingle(OutcomeKind.COMPLETION, CompletionStatus.INCOMPLETE, List.of());
    if (!drawing.isEmpty()) {
      addSingle(OutcomeKind.COMPLETION, CompletionStatus.UNDETERMINED, List.of());
      addSingle(OutcomeKind.COMPLETION, CompletionStatus.COMPLETE, drawing);
    }
  }

  private void addDecisions() {
    for (DecisionAction action : pack.decisionOrder()) {
      List<Rule> drawing =
          switch (action) {
            case RELEASE -> drawing(Release.class);
            case ESCALATE -> drawing(Escalate.class);
            case COMPLETE -> drawing(OnboardingComplete.class);
            case EXTEND -> drawing(Extend.class);
            case CONTINUE -> List.of();
          };
      if (action == DecisionAction.CONTINUE || !drawing.isEmpty()) {
        addSingle(OutcomeKind.DECISION, action, drawing);
      }
    }
  }

  private void addGrades() {
    boolean graded =
        pack.firstValue().isPresent()
            && pack.segments().values().stream().anyMatch(s -> s.firstValueDays().isPresent());
    if (graded) {
      List.of(Grade.WORLD_CLASS, Grade.GOOD, Grade.POOR, Grade.PENDING)
          .forEach(grade -> addSingle(OutcomeKind.GRADE, grade, List.of()));
    }
  }

  private void addSingle(OutcomeKind kind, Coded value, List<Rule> drawing) {
    Outcome outcome = new Outcome(kind, "", value.word());
    rows.put(outcome, new OutcomeSaid(outcome, drawing, pack.at()));
  }

  private void addConclusions() {
    for (Rule rule : own) {
      for (Conclusion conclusion : rule.then()) {
        for (Outcome outcome : outcomes(conclusion)) {
          rows.computeIfAbsent(
              outcome, said -> new OutcomeSaid(said, drawing(said, conclusion), rule.at()));
        }
      }
    }
  }

  static List<Outcome> outcomes(Conclusion conclusion) {
    List<Outcome> said = new ArrayList<>();
    if (conclusion instanceof CriterionMet met) {
      said.add(new Outcome(OutcomeKind.CRITERION, met.id(), CriterionStatus.MET.word()));
      said.add(new Outcome(OutcomeKind.CRITERION, met.id(), CriterionStatus.NOT_MET.word()));
    } else if (conclusion instanceof Escalate escalate) {
      said.add(new Outcome(OutcomeKind.REASON, escalate.reason(), ""));
    } else if (conclusion instanceof Extend extend) {
      said.add(new Outcome(OutcomeKind.REASON, extend.reason(), ""));
    } else if (conclusion instanceof Release release) {
      said.add(new Outcome(OutcomeKind.REASON, release.reason(), ""));
    } else if (conclusion instanceof ChurnRisk risk) {
      said.add(new Outcome(OutcomeKind.RISK, risk.id(), risk.level()));
    } else if (conclusion instanceof DelayCause cause) {
      said.add(new Outcome(OutcomeKind.DELAY_CAUSE, cause.id(), ""));
    } else if (conclusion instanceof Play play) {
      said.add(new Outcome(OutcomeKind.PLAY, play.id(), ""));
    }
    return said;
  }

  private List<Rule> drawing(Class<? extends Conclusion> type) {
    return all.stream().filter(rule -> rule.then().stream().anyMatch(type::isInstance)).toList();
  }

  private List<Rule> drawing(Outcome said, Conclusion conclusion) {
    if (said.value().equals(CriterionStatus.NOT_MET.word())) {
      return List.of();
    }
    return all.stream().filter(rule -> rule.then().contains(conclusion)).toList();
  }
}

package org.onboardingrules.check.advice;

import java.util.List;
import java.util.Objects;
import org.onboardingrules.authoring.conclusion.ChurnRisk;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.declared.DeclaredRisk;
import org.onboardingrules.term.code.IndicatorKind;

/** Advice on churn risks: that there is one at all (R43), and one that shows early (R97, R99). */
record RiskAdvice(Definition definition, Findings findings) {

  void give() {
    List<DeclaredRisk> drawn =
        definition
            .drawn()
            .filter(ChurnRisk.class::isInstance)
            .map(risk -> definition.pack().risks().get(((ChurnRisk) risk).id()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (drawn.isEmpty()) {
      findings.add(
          FindingCode.NO_CHURN_RISK_RULE,
          definition.pack().at(),
          "no rule looks for a churn risk",
          "write a rule that draws `insert( ChurnRisk.medium(\"...\") );` from an early sign, such"
              + " as missed meetings or low use");
    } else if (drawn.stream().allMatch(risk -> risk.indicator() == IndicatorKind.LAGGING)) {
      findings.add(
          FindingCode.LAGGING_RISKS_ONLY,
          drawn.get(0).at(),
          "all churn risks show late: `indicator: lagging`",
          "add one that shows early, from answers, attendance, tasks done or early use");
    }
  }
}

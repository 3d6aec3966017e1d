package org.onboardingrules.check.advice;

import java.util.List;
import java.util.Set;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.term.code.DecisionAction;

/** Advice on the way up: whom to turn to is written down before it is needed (R34, R94). */
record EscalationAdvice(RulePack pack, Findings findings) {

  void give() {
    List<DeclaredReason> reasons =
        pack.reasons().values().stream()
            .filter(reason -> reason.decision() == DecisionAction.ESCALATE)
            .toList();
    if (pack.names().reasonsFor(DecisionAction.ESCALATE).filter(Set::isEmpty).isPresent()) {
      findings.add(
          FindingCode.NO_ESCALATION_PATH,
          pack.at(),
          "the pack declares no reason to escalate, and so nobody to turn to",
          "declare one under `reasons`, with `decision: escalate` and `to`");
    }
    reasons.stream().filter(reason -> reason.to().isEmpty()).forEach(this::adviseOnReason);
  }

  private void adviseOnReason(DeclaredReason reason) {
    findings.add(
        FindingCode.NO_ESCALATION_PATH,
        reason.at(),
        "the reason `" + reason.id() + "` does not say to whom to escalate",
        "add `to` with the role to turn to, such as `executive-sponsor`");
  }
}

package org.onboardingrules.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredReason;
import org.onboardingrules.term.code.DecisionAction;

/**
 * Escalate, extend, or call it complete (R115)? The first action of the pack's order that applies.
 * All reasons that held are reported, not only the winner's. In the usual order an account that is
 * complete with churn in sight is escalated: complete means that none is (R10).
 */
record DecisionPolicy(RulePack pack, FilledText texts) {

  Decision decision(Facts facts, Drawn drawn, CompletionStatus completion) {
    Onboarding onboarding = facts.onboarding();
    boolean complete = completion == CompletionStatus.COMPLETE;
    List<Reason> reasons = new ArrayList<>(fromRules(drawn));
    reasons.addAll(new Guards(pack).reasons(facts, reasons, complete));
    if (complete && onboarding.closed()) {
      reasons.removeIf(reason -> reason.action() != DecisionAction.RELEASE);
    }
    reasons.sort(
        Comparator.<Reason>comparingInt(r -> pack.decisionOrder().indexOf(r.action()))
            .thenComparing(Reason::id));
    NextExtension next = new NextExtension(pack.extensions(), facts);
    DecisionAction action =
        pack.decisionOrder().stream()
            .filter(candidate -> applies(candidate, reasons, next, complete))
            .findFirst()
            .orElse(DecisionAction.CONTINUE);
    return new Decision(
        action, reasons, action == DecisionAction.EXTEND ? next.date() : Optional.empty());
  }

  private List<Reason> fromRules(Drawn drawn) {
    return Stream.of(
            drawn.all(Release.class).map(c -> reason(c.reason(), c, drawn)),
            drawn.all(Escalate.class).map(c -> reason(c.reason(), c, drawn)),
            drawn.all(Extend.class).map(c -> reason(c.reason(), c, drawn)))
        .flatMap(reasons -> reasons)
        .toList();
  }

  private Reason reason(String id, Conclusion conclusion, Drawn drawn) {
    DeclaredReason declared = Declarations.get(pack.reasons(), id);
    List<Evidence> evidence = drawn.evidenceOf(conclusion);
    return new Reason(
        id, declared.decision(), texts.of(declared.text(), evidence), declared.to(), evidence);
  }

  private static boolean applies(
      DecisionAction action, List<Reason> reasons, NextExtension next, boolean complete) {
    return switch (action) {
      case RELEASE, ESCALATE -> has(reasons, action);
      case COMPLETE -> complete;
      case EXTEND -> !complete && has(reasons, action) && mayExtend(next);
      case CONTINUE -> true;
    };
  }

  /** The limit holds in every order of decisions, also where extending comes before escalating. */
  private static boolean mayExtend(NextExtension next) {
    return needsTime(next.facts().onboarding()) && next.isWithinLimits();
  }

  static boolean has(List<Reason> reasons, DecisionAction action) {
    return reasons.stream().anyMatch(reason -> reason.action() == action);
  }

  /** More time is given only when it is needed: late, or a required milestone overdue. */
  static boolean needsTime(Onboarding onboarding) {
    return Boolean.TRUE.equals(onboarding.late())
        || Boolean.TRUE.equals(onboarding.milestoneOverdue());
  }
}

package org.onboardingrules.testkit.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.authoring.fact.Extension;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.ExtensionLimits;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.testkit.search.Judged;

/** {@link Law#ONE_DECISION}, found again from the reasons. */
final class OneDecision implements Check {

  @Override
  public List<Variation> tests(Judged judged) {
    return Check.itself(judged);
  }

  @Override
  public Optional<Breach> breach(Judged judged, Variation test) {
    DecisionAction wanted =
        judged.pack().pack().decisionOrder().stream()
            .filter(action -> applies(action, judged))
            .findFirst()
            .orElse(DecisionAction.CONTINUE);
    return Said.action(judged) == wanted
        ? Optional.empty()
        : Optional.of(
            Breach.expecting(
                judged.asked(),
                "the decision is `%s`, and the reasons lead to `%s`"
                    .formatted(Said.action(judged).word(), wanted.word()),
                Said.decision(wanted)));
  }

  private static boolean applies(DecisionAction action, Judged judged) {
    boolean complete = Said.status(judged) == CompletionStatus.COMPLETE;
    Decision decision = judged.assessment().decision();
    boolean reason = decision.reasons().stream().anyMatch(one -> one.action() == action);
    return switch (action) {
      case RELEASE, ESCALATE -> reason;
      case COMPLETE -> complete;
      case EXTEND -> !complete && reason && needsTime(judged) && hasRoom(judged);
      case CONTINUE -> true;
    };
  }

  private static boolean needsTime(Judged judged) {
    Onboarding onboarding = judged.facts().onboarding();
    return Boolean.TRUE.equals(onboarding.late())
        || Boolean.TRUE.equals(onboarding.milestoneOverdue());
  }

  private static boolean hasRoom(Judged judged) {
    return judged.pack().pack().extensions().stream().allMatch(limits -> hasRoom(judged, limits));
  }

  private static boolean hasRoom(Judged judged, ExtensionLimits limits) {
    Onboarding onboarding = judged.facts().onboarding();
    LocalDate asOf = onboarding.asOf();
    LocalDate deadline = Optional.ofNullable(onboarding.deadline()).orElse(asOf);
    LocalDate from = asOf.isAfter(deadline) ? asOf : deadline;
    long more = ChronoUnit.DAYS.between(deadline, from.plusDays(limits.lengthDays()));
    BigDecimal days = onboarding.extendedDays().add(BigDecimal.valueOf(more));
    long valid =
        judged.facts().of(Extension.class).stream()
            .filter(fact -> ((Extension) fact).valid())
            .count();
    return valid < limits.maxCount()
        && days.compareTo(BigDecimal.valueOf(limits.maxTotalDays())) <= 0;
  }
}

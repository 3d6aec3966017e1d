package org.onboardingrules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Withheld;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.WithheldCause;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.HealthRating;

/**
 * Is the onboarding complete? The rules say so, the value is evidenced in the way the pack declares
 * (R125), and the health is green where it is rated (R105). What one of the three leaves unknown,
 * the answer leaves undetermined, unless another one already denies it.
 */
record CompletionPolicy(RulePack pack) {

  Completion completion(
      Onboarding onboarding, Drawn drawn, Supplier<Optional<LocalDate>> completedOn) {
    Truth rules = drawn.truthOf(OnboardingComplete.reached());
    CompletionStatus status = status(onboarding, rules);
    Optional<LocalDate> since =
        status == CompletionStatus.COMPLETE ? completedOn.get() : Optional.empty();
    List<CriterionResult> criteria = criteria(drawn);
    return new Completion(
        status,
        since,
        since.flatMap(day -> onTime(day, onboarding)),
        progress(criteria),
        criteria,
        rules == Truth.TRUE ? withheld(onboarding) : List.of(),
        drawn.evidenceOf(OnboardingComplete.reached()));
  }

  CompletionStatus status(Onboarding onboarding, Truth rules) {
    return status(rules.and(valueEvidenced(onboarding)).and(healthy(onboarding)));
  }

  /** Extensions do not count: on time is judged against the original plan. */
  private static Optional<Boolean> onTime(LocalDate completedOn, Onboarding onboarding) {
    return Optional.ofNullable(onboarding.originalDeadline())
        .map(deadline -> !completedOn.isAfter(deadline));
  }

  private static CompletionStatus status(Truth truth) {
    return switch (truth) {
      case TRUE -> CompletionStatus.COMPLETE;
      case UNKNOWN -> CompletionStatus.UNDETERMINED;
      case FALSE -> CompletionStatus.INCOMPLETE;
    };
  }

  Truth valueEvidenced(Onboarding onboarding) {
    Truth confirmed = Truth.ofNullable(onboarding.valueConfirmed());
    Truth reached = Truth.ofNullable(onboarding.firstValueReached());
    return switch (pack.valueEvidence()) {
      case CONFIRMATION -> confirmed;
      case OUTCOME -> reached;
      case BOTH -> confirmed.and(reached);
      case EITHER -> confirmed.or(reached);
    };
  }

  /** An account whose health nobody rates is not held up for it. */
  Truth healthy(Onboarding onboarding) {
    String health = onboarding.health();
    return Truth.of(
        !pack.greenHealthNeeded() || health == null || health.equals(HealthRating.GREEN.word()));
  }

  private List<CriterionResult> criteria(Drawn drawn) {
    return pack.criteria().values().stream().map(c -> result(c, drawn)).toList();
  }

  private static CriterionResult result(DeclaredCriterion criterion, Drawn drawn) {
    CriterionMet met = CriterionMet.of(criterion.id());
    CriterionStatus status =
        switch (drawn.truthOf(met)) {
          case TRUE -> CriterionStatus.MET;
          case UNKNOWN -> CriterionStatus.UNKNOWN;
          case FALSE -> CriterionStatus.NOT_MET;
        };
    return new CriterionResult(
        criterion.id(), criterion.title(), criterion.required(), status, drawn.evidenceOf(met));
  }

  /** Percent of the required criteria that are met, rounded down; 0 if none is required. */
  private static int progress(List<CriterionResult> criteria) {
    List<CriterionResult> required = criteria.stream().filter(CriterionResult::required).toList();
    long met = required.stream().filter(c -> c.status() == CriterionStatus.MET).count();
    return required.isEmpty() ? 0 : (int) (met * 100 / required.size());
  }

  private List<Withheld> withheld(Onboarding onboarding) {
    Truth value = valueEvidenced(onboarding);
    List<Withheld> withheld = new ArrayList<>();
    if (value == Truth.FALSE) {
      withheld.add(new Withheld(WithheldCause.VALUE_NOT_EVIDENCED, GuardTexts.VALUE_NOT_EVIDENCED));
    } else if (value == Truth.UNKNOWN) {
      withheld.add(new Withheld(WithheldCause.VALUE_UNKNOWN, GuardTexts.VALUE_UNKNOWN));
    }
    if (healthy(onboarding) == Truth.FALSE) {
      withheld.add(new Withheld(WithheldCause.HEALTH_NOT_GREEN, GuardTexts.HEALTH_NOT_GREEN));
    }
    return withheld;
  }
}

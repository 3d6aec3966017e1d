package org.onboardingrules.portfolio;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.StakeholderRole;

/** Reads off an assessment what no component of it says by itself. */
final class FlatReading {

  private FlatReading() {}

  static Optional<Integer> progress(Assessment assessment) {
    boolean any = assessment.completion().criteria().stream().anyMatch(CriterionResult::required);
    return any ? Optional.of(assessment.completion().progress()) : Optional.empty();
  }

  static Stream<String> otherReasons(Assessment assessment) {
    Decision decision = assessment.decision();
    return decision.reasons().stream()
        .filter(reason -> reason.action() != decision.action())
        .map(Reason::id);
  }

  static Stream<String> escalateTo(Assessment assessment) {
    return assessment.decision().decisive().stream()
        .filter(reason -> reason.action() == DecisionAction.ESCALATE)
        .map(Reason::to)
        .flatMap(Optional::stream)
        .map(StakeholderRole::word)
        .distinct();
  }

  static Optional<String> gravestRisk(Assessment assessment) {
    int gravity = Attention.gravity(assessment);
    return gravity < 0 ? Optional.empty() : Optional.of(Attention.LEVELS.get(gravity).word());
  }

  /** Returns the days of the benchmark, if first value has come or if it has not. */
  static Optional<Integer> days(Assessment assessment, boolean reached) {
    OptionalInt days = assessment.benchmark().days();
    boolean wanted = assessment.benchmark().firstValueOn().isPresent() == reached;
    return wanted ? Column.boxed(days) : Optional.empty();
  }

  static Stream<String> criteria(Assessment assessment, CriterionStatus status) {
    return assessment.completion().criteria().stream()
        .filter(criterion -> criterion.status() == status)
        .map(CriterionResult::id);
  }
}

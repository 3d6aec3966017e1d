package org.onboardingrules.explanation.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/** Where an account stands, in short. */
record Position(
    DecisionAction decision,
    CompletionStatus completion,
    Optional<RiskLevel> gravest,
    Map<String, RiskLevel> risks,
    Map<String, CriterionStatus> criteria) {

  /** What needs somebody most comes first, as in a portfolio. */
  private static final List<DecisionAction> URGENCY =
      List.of(
          DecisionAction.RELEASE,
          DecisionAction.ESCALATE,
          DecisionAction.EXTEND,
          DecisionAction.CONTINUE,
          DecisionAction.COMPLETE);

  static Position of(Assessment assessment) {
    Map<String, RiskLevel> risks = new TreeMap<>();
    for (ChurnRisk risk : assessment.churnRisks()) {
      risks.merge(risk.id(), risk.level(), (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
    Map<String, CriterionStatus> criteria = new TreeMap<>();
    assessment.completion().criteria().forEach(one -> criteria.put(one.id(), one.status()));
    return new Position(
        assessment.decision().action(),
        assessment.completion().status(),
        risks.values().stream().max(Comparator.naturalOrder()),
        risks,
        criteria);
  }

  List<Move> movesTo(Position now) {
    return Stream.of(
            new Move(ChangedPart.DECISION, word(decision), word(now.decision)),
            new Move(ChangedPart.COMPLETION, word(completion), word(now.completion)),
            new Move(
                ChangedPart.CHURN_RISK,
                gravest.map(RiskLevel::word),
                now.gravest.map(RiskLevel::word)))
        .filter(move -> !move.from().equals(move.to()))
        .toList();
  }

  private static Optional<String> word(Coded coded) {
    return Optional.of(coded.word());
  }

  /** The less, the more urgent. */
  int urgency() {
    return URGENCY.indexOf(decision);
  }

  int gravity() {
    return gravest.map(RiskLevel::ordinal).orElse(-1);
  }

  /** Returns whether an account that came from here to there got worse in anything. */
  boolean isBetterThan(Position other) {
    return urgency() > other.urgency()
        || gravity() < other.gravity()
        || (isComplete() && !other.isComplete());
  }

  private boolean isComplete() {
    return completion == CompletionStatus.COMPLETE;
  }
}

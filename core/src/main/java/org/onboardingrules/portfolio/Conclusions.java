package org.onboardingrules.portfolio;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.term.code.DecisionAction;

/**
 * Counts what was concluded of accounts: criteria, reasons and churn risks. Mutable; used by one
 * thread.
 */
final class Conclusions {

  private static final Comparator<ReasonCount> REASONS =
      comparingInt((ReasonCount reason) -> Attention.URGENCY.indexOf(reason.action()))
          .thenComparing(comparingLong(ReasonCount::accounts).reversed())
          .thenComparing(ReasonCount::id);

  private static final Comparator<RiskCount> RISKS =
      comparingLong(RiskCount::accounts).reversed().thenComparing(RiskCount::id);

  private record ReasonKey(DecisionAction action, String id) {}

  private final Map<String, CriterionCounter> criteria = new HashMap<>();
  private final Map<ReasonKey, TextCounter> reasons = new HashMap<>();
  private final Map<String, TextCounter> risks = new HashMap<>();

  void add(Assessment assessment) {
    for (CriterionResult result : assessment.completion().criteria()) {
      criteria.computeIfAbsent(result.id(), id -> new CriterionCounter(result)).add(result);
    }
    for (Reason reason : assessment.decision().reasons()) {
      reasons
          .computeIfAbsent(
              new ReasonKey(reason.action(), reason.id()), key -> new TextCounter(reason.text()))
          .add(reason.text());
    }
    for (ChurnRisk risk : assessment.churnRisks()) {
      risks.computeIfAbsent(risk.id(), id -> new TextCounter(risk.text())).add(risk.text());
    }
  }

  /** Returns the criteria, those of the list first and in its order. */
  List<CriterionCounts> criteria(List<String> order) {
    return criteria.values().stream()
        .map(CriterionCounter::counts)
        .sorted(
            comparingInt((CriterionCounts c) -> position(order, c.id()))
                .thenComparing(CriterionCounts::id))
        .toList();
  }

  private static int position(List<String> order, String id) {
    int index = order.indexOf(id);
    return index < 0 ? order.size() : index;
  }

  List<ReasonCount> reasons() {
    return reasons.entrySet().stream()
        .map(
            entry -> {
              TextCounter counter = entry.getValue();
              ReasonKey key = entry.getKey();
              return new ReasonCount(key.action(), key.id(), counter.text(), counter.accounts());
            })
        .sorted(REASONS)
        .toList();
  }

  List<RiskCount> churnRisks() {
    return risks.entrySet().stream()
        .map(e -> new RiskCount(e.getKey(), e.getValue().text(), e.getValue().accounts()))
        .sorted(RISKS)
        .toList();
  }
}

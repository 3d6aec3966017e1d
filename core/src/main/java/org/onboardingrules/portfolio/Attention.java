package org.onboardingrules.portfolio;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/**
 * The accounts that need somebody most (R151), so many and no more. Mutable; used by one thread.
 */
final class Attention {

  /** The decisions, the most urgent first. */
  static final List<DecisionAction> URGENCY =
      List.of(
          DecisionAction.RELEASE,
          DecisionAction.ESCALATE,
          DecisionAction.EXTEND,
          DecisionAction.CONTINUE,
          DecisionAction.COMPLETE);

  /** The levels, the least grave first. */
  static final List<RiskLevel> LEVELS = List.of(RiskLevel.values());

  /** Worst first. */
  static final Comparator<Assessment> ORDER =
      comparingInt((Assessment a) -> URGENCY.indexOf(a.decision().action()))
          .thenComparing(comparingInt(Attention::gravity).reversed())
          .thenComparing(
              comparingInt((Assessment a) -> a.schedule().daysLate().orElse(0)).reversed())
          .thenComparing(
              comparingInt((Assessment a) -> a.schedule().slipDays().orElse(0)).reversed())
          .thenComparing(Assessment::accountName)
          .thenComparing(Assessment::accountId)
          .thenComparing(Assessment::asOf)
          .thenComparing(Assessment::pack, comparing(Object::toString));

  private final int most;
  private final PriorityQueue<Assessment> kept = new PriorityQueue<>(ORDER.reversed());

  Attention(int most) {
    this.most = most;
  }

  void add(Assessment assessment) {
    if (kept.size() < most) {
      kept.add(assessment);
    } else if (most > 0 && ORDER.compare(assessment, kept.element()) < 0) {
      kept.remove();
      kept.add(assessment);
    }
  }

  /** Returns the accounts, worst first. */
  List<Assessment> worstFirst() {
    List<Assessment> sorted = new ArrayList<>(kept);
    sorted.sort(ORDER);
    return sorted;
  }

  /** Returns the index of the gravest risk's level, -1 if no risk is in sight. */
  static int gravity(Assessment assessment) {
    return assessment.churnRisks().stream()
        .map(ChurnRisk::level)
        .mapToInt(LEVELS::indexOf)
        .max()
        .orElse(-1);
  }
}

package org.onboardingrules.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.term.code.DecisionAction;

/** Counts accounts by completion and by decision. Mutable; used by one thread. */
final class TallyCounter {

  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<CompletionStatus> STATUSES = List.of(CompletionStatus.values());

  private final Counts<CompletionStatus> statuses = new Counts<>(CompletionStatus.class);
  private final Counts<DecisionAction> actions = new Counts<>(DecisionAction.class);

  void add(Assessment assessment) {
    statuses.add(assessment.completion().status());
    actions.add(assessment.decision().action());
  }

  /** Returns the rest that is left when parts are taken away. */
  TallyCounter without(Collection<TallyCounter> parts) {
    TallyCounter rest = new TallyCounter();
    rest.statuses.plus(statuses);
    rest.actions.plus(actions);
    for (TallyCounter part : parts) {
      rest.statuses.minus(part.statuses);
      rest.actions.minus(part.actions);
    }
    return rest;
  }

  long accounts() {
    return statuses.sum();
  }

  Tally tally() {
    long accounts = accounts();
    long complete = statuses.of(CompletionStatus.COMPLETE);
    return new Tally(
        accounts,
        accounts == 0 ? Optional.empty() : Optional.of(percent(complete, accounts)),
        statuses.of(STATUSES),
        actions.of(Attention.URGENCY));
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }
}

package org.onboardingrules.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;

/** Counts accounts by completion and by decision. Mutable; used by one thread. */
final class TallyCounter {

  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<CompletionStatus> STATUSES = List.of(CompletionStatus.values());

  private final long[] statuses = new long[STATUSES.size()];
  private final long[] actions = new long[DecisionAction.values().length];

  void add(Assessment assessment) {
    statuses[assessment.completion().status().ordinal()]++;
    actions[assessment.decision().action().ordinal()]++;
  }

  /** Returns the rest that is left when parts are taken away. */
  TallyCounter without(Collection<TallyCounter> parts) {
    TallyCounter rest = new TallyCounter();
    add(this, 1, rest);
    parts.forEach(part -> add(part, -1, rest));
    return rest;
  }

  private static void add(TallyCounter from, int sign, TallyCounter to) {
    for (int i = 0; i < to.statuses.length; i++) {
      to.statuses[i] += sign * from.statuses[i];
    }
    for (int i = 0; i < to.actions.length; i++) {
      to.actions[i] += sign * from.actions[i];
    }
  }

  long accounts() {
    long sum = 0;
    for (long status : statuses) {
      sum += status;
    }
    return sum;
  }

  Tally tally() {
    long accounts = accounts();
    long complete = statuses[CompletionStatus.COMPLETE.ordinal()];
    return new Tally(
        accounts,
        accounts == 0 ? Optional.empty() : Optional.of(percent(complete, accounts)),
        counts(STATUSES, statuses),
        counts(Attention.URGENCY, actions));
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }

  static <E extends Enum<E> & Coded> List<Count> counts(List<E> words, long[] byOrdinal) {
    return words.stream().map(word -> new Count(word.word(), byOrdinal[word.ordinal()])).toList();
  }
}

package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.MetricKind;

/** Tries every set of some changes, without looking at rules. */
final class BruteForce {

  private static final int MOST = 6;

  private BruteForce() {}

  /** Changes that have something to do with the pack of the agreement tests. */
  static List<Edit> edits(LocalDate day) {
    return List.of(
        observed("m1", MetricKind.COUNT, day, "14", 1),
        observed("m2", MetricKind.GAUGE, day, "0", 50),
        new GoalEdit.Confirmed("g1", day),
        new GoalEdit.Baseline("g1", new BigDecimal("100"), true, day),
        new PartEdit.Rated(HealthRating.GREEN, day),
        new HeadEdit.AnchorSet(Anchor.KICKOFF, day));
  }

  private static Edit observed(
      String metric, MetricKind kind, LocalDate day, String value, int items) {
    Observation seen = new Observation(day, new BigDecimal(value), items);
    return new Observed(metric, kind, List.of(seen), false, Observed.Slack.NONE, List.of());
  }

  /** How many of them it takes at least; empty if no set of them does. */
  static Optional<Integer> fewest(
      Laboratory lab, Account account, LocalDate day, List<Edit> edits) {
    return fewest(account, edits, state -> lab.isComplete(state.account(), day));
  }

  /** The same for whatever a changed account has to be. */
  static Optional<Integer> fewest(Account account, List<Edit> edits, Predicate<State> wanted) {
    Optional<Integer> fewest = Optional.empty();
    for (int chosen = 0; chosen < 1 << edits.size(); chosen++) {
      int number = Integer.bitCount(chosen);
      if (number <= MOST && fewest.filter(known -> known <= number).isEmpty()) {
        State state = State.of(account);
        for (Edit edit : some(edits, chosen)) {
          state = allowed(edit, account) ? state.with(edit) : state;
        }
        if (state.size() == number && wanted.test(state)) {
          fewest = Optional.of(number);
        }
      }
    }
    return fewest;
  }

  /** What is known is not told otherwise. */
  private static boolean allowed(Edit edit, Account account) {
    if (edit instanceof HeadEdit.AnchorSet set) {
      return account.anchor(set.anchor()).isEmpty();
    } else if (edit instanceof GoalEdit.Baseline given) {
      return account.goals().stream()
          .anyMatch(goal -> goal.id().equals(given.id()) && goal.baseline().isEmpty());
    }
    return !(edit instanceof GoalEdit.Confirmed)
        || account.goals().stream().anyMatch(goal -> goal.confirmation().isEmpty());
  }

  private static List<Edit> some(List<Edit> edits, int chosen) {
    List<Edit> some = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      if ((chosen >> i & 1) == 1) {
        some.add(edits.get(i));
      }
    }
    return some;
  }
}

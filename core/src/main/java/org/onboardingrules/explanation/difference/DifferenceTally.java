package org.onboardingrules.explanation.difference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.onboardingrules.assessment.Assessment;

/**
 * Sums up what differs between two answers on many accounts, one account after the other. Keeps
 * counts and the worst accounts alone, so memory does not grow with their number. Mutable; used by
 * one thread.
 */
public final class DifferenceTally {

  private record Kept(Rank rank, MovedAccount account) {}

  private final int most;
  private final Map<Move, Long> moves = new HashMap<>();
  private final PriorityQueue<Kept> worst =
      new PriorityQueue<>(Comparator.comparing(Kept::rank).reversed());
  private Optional<Basis> older = Optional.empty();
  private Optional<Basis> newer = Optional.empty();
  private long accounts;
  private long moved;
  private long otherwise;

  /**
   * Starts without accounts.
   *
   * @param most how many of those that moved are kept, 0 or more
   * @throws IllegalArgumentException if that is negative
   */
  public DifferenceTally(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most is " + most + "\ngive 0 or more");
    }
    this.most = most;
  }

  /**
   * Adds one account.
   *
   * @param before the older answer
   * @param now the newer answer
   * @param explained what differs, with its causes; asked only if the account is among the worst so
   *     far
   * @throws IllegalArgumentException if the answers are of different accounts
   */
  public void add(Assessment before, Assessment now, Supplier<Difference> explained) {
    older = older.or(() -> Optional.of(Basis.of(before)));
    newer = newer.or(() -> Optional.of(Basis.of(now)));
    Difference told = Difference.between(before, now);
    accounts++;
    Position from = Position.of(before);
    Position to = Position.of(now);
    if (from.equals(to)) {
      otherwise += told.changes().isEmpty() ? 0 : 1;
      return;
    }
    moved++;
    List<Move> made = from.movesTo(to);
    made.forEach(move -> moves.merge(move, 1L, Long::sum));
    keep(Rank.of(from, to, now), made, explained);
  }

  private void keep(Rank rank, List<Move> made, Supplier<Difference> explained) {
    if (worst.size() >= most) {
      if (most == 0 || worst.element().rank().compareTo(rank) <= 0) {
        return;
      }
      worst.remove();
    }
    Difference difference = explained.get();
    worst.add(new Kept(rank, new MovedAccount(made, difference, MainCause.of(difference))));
  }

  /** Returns the sum of what was added so far. */
  public DifferenceSummary summary() {
    return new DifferenceSummary(
        older,
        newer,
        accounts,
        moved,
        otherwise,
        moves.entrySet().stream()
            .map(entry -> new DifferenceSummary.Counted(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing((DifferenceSummary.Counted one) -> one.move().part())
                    .thenComparing(
                        Comparator.comparingLong(DifferenceSummary.Counted::accounts).reversed())
                    .thenComparing(one -> one.move().toString()))
            .toList(),
        worst.stream().sorted(Comparator.comparing(Kept::rank)).map(Kept::account).toList());
  }
}

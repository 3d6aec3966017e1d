package org.onboardingrules.explanation.difference;

import java.util.List;
import java.util.Optional;

/**
 * What differs between two answers on many accounts. Immutable and thread-safe.
 *
 * @param older what the older answers rest on; empty if there are no accounts
 * @param newer what the newer answers rest on
 * @param accounts how many there are
 * @param moved how many of them have another completion or decision, other churn risks or other
 *     criteria that are met
 * @param otherwise how many of the rest differ in other parts, such as a reason or a text
 * @param moves how many accounts moved from where to where, by part, the most frequent first
 * @param worst those that moved, the worst first, no more than were asked for
 */
public record DifferenceSummary(
    Optional<Basis> older,
    Optional<Basis> newer,
    long accounts,
    long moved,
    long otherwise,
    List<Counted> moves,
    List<MovedAccount> worst) {

  /** Copies the lists. */
  public DifferenceSummary {
    moves = List.copyOf(moves);
    worst = List.copyOf(worst);
  }

  /** Returns how many accounts did not change at all. */
  public long unchanged() {
    return accounts - moved - otherwise;
  }

  /**
   * A move, and how many accounts made it.
   *
   * @param move the move
   * @param accounts how many
   */
  public record Counted(Move move, long accounts) {}
}

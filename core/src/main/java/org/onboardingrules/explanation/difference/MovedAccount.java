package org.onboardingrules.explanation.difference;

import java.util.List;
import java.util.Optional;

/**
 * An account whose completion, decision, churn risks or criteria are not what they were. Immutable
 * and thread-safe.
 *
 * @param moves what it moved in, in the order of the parts; empty where only single risks or
 *     criteria changed, and no more than that
 * @param difference all that changed, and why
 * @param main what tells most of it; empty if no cause is known
 */
public record MovedAccount(List<Move> moves, Difference difference, Optional<MainCause> main) {

  /** Copies the list. */
  public MovedAccount {
    moves = List.copyOf(moves);
  }
}

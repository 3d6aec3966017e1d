package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Side;

/**
 * Something that blocks the onboarding (R109, R118). Immutable.
 *
 * @param kind what it is about
 * @param owner the side that would have to solve it
 * @param since the first day of it
 * @param resolvedOn when it was resolved; absent means it still blocks
 * @param resolvable whether anybody believes that it can be solved; absent means not known
 * @param description what it is, in words
 */
public record Blocker(
    BlockerKind kind,
    Side owner,
    LocalDate since,
    Optional<LocalDate> resolvedOn,
    Optional<Boolean> resolvable,
    Optional<String> description)
    implements Account.Part {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if it was resolved before it began, or the description is
   *     blank
   */
  public Blocker {
    requireNonNull(kind, "kind");
    requireNonNull(owner, "owner");
    requireNonNull(since, "since");
    resolvedOn.ifPresent(date -> Require.notBefore("since", since, "resolvedOn", date));
    requireNonNull(resolvable, "resolvable");
    Require.text("description", description);
  }

  /** Returns a blocker that still blocks and of which no more is known. */
  public static Blocker of(BlockerKind kind, Side owner, LocalDate since) {
    return new Blocker(kind, owner, since, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns this blocker, resolved on a date. */
  public Blocker withResolvedOn(LocalDate date) {
    return new Blocker(kind, owner, since, Optional.of(date), resolvable, description);
  }

  /** Returns this blocker with the belief that it can be solved, or that it cannot. */
  public Blocker withResolvable(boolean canBeSolved) {
    return new Blocker(kind, owner, since, resolvedOn, Optional.of(canBeSolved), description);
  }

  /** Returns this blocker in words. */
  public Blocker withDescription(String words) {
    return new Blocker(kind, owner, since, resolvedOn, resolvable, Optional.of(words));
  }
}

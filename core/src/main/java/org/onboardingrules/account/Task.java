package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.code.Side;

/**
 * A task of the onboarding; whoever misses who does it, or by when, finds it absent here (R131).
 * Immutable.
 *
 * @param what what is to be done
 * @param who who does it, by name
 * @param owner the side that does it (R134)
 * @param due the last day for it, inclusive
 * @param doneOn when it was done (R133); absent means not done
 */
public record Task(
    String what,
    Optional<String> who,
    Optional<Side> owner,
    Optional<LocalDate> due,
    Optional<LocalDate> doneOn)
    implements Account.Part {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a text is blank
   */
  public Task {
    Require.text("what", what);
    Require.text("who", who);
    requireNonNull(owner, "owner");
    requireNonNull(due, "due");
    requireNonNull(doneOn, "doneOn");
  }

  /** Returns a task of which no more is known. */
  public static Task of(String what) {
    return new Task(what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns this task, done by a person. */
  public Task withWho(String name) {
    return new Task(what, Optional.of(name), owner, due, doneOn);
  }

  /** Returns this task, done by a side. */
  public Task withOwner(Side side) {
    return new Task(what, who, Optional.of(side), due, doneOn);
  }

  /** Returns this task, due on a date. */
  public Task withDue(LocalDate date) {
    return new Task(what, who, owner, Optional.of(date), doneOn);
  }

  /** Returns this task, done on a date. */
  public Task withDoneOn(LocalDate date) {
    return new Task(what, who, owner, due, Optional.of(date));
  }
}

package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.code.Cause;

/**
 * A change of what the onboarding is to deliver (R111, R124). Immutable.
 *
 * @param raisedOn when it was raised
 * @param agreedOn when both sides agreed to it; absent means not agreed
 * @param cause why it was raised
 * @param description what changes, in words
 */
public record ScopeChange(
    LocalDate raisedOn,
    Optional<LocalDate> agreedOn,
    Optional<Cause> cause,
    Optional<String> description)
    implements Account.Part {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if it was agreed before it was raised, or the description is
   *     blank
   */
  public ScopeChange {
    requireNonNull(raisedOn, "raisedOn");
    agreedOn.ifPresent(date -> Require.notBefore("raisedOn", raisedOn, "agreedOn", date));
    requireNonNull(cause, "cause");
    Require.text("description", description);
  }

  /** Returns a change that is not agreed and of which no more is known. */
  public static ScopeChange of(LocalDate raisedOn) {
    return new ScopeChange(raisedOn, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns this change, agreed on a date. */
  public ScopeChange withAgreedOn(LocalDate date) {
    return new ScopeChange(raisedOn, Optional.of(date), cause, description);
  }

  /** Returns this change with its cause. */
  public ScopeChange withCause(Cause why) {
    return new ScopeChange(raisedOn, agreedOn, Optional.of(why), description);
  }

  /** Returns this change in words. */
  public ScopeChange withDescription(String words) {
    return new ScopeChange(raisedOn, agreedOn, cause, Optional.of(words));
  }
}

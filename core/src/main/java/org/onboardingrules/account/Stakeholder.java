package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.term.code.StakeholderRole;

/**
 * A person of the customer with a role for the onboarding. Immutable.
 *
 * @param role the role
 * @param name who it is
 * @param from the first day in the role
 * @param until the last day in the role; absent means still in it
 */
public record Stakeholder(
    StakeholderRole role, String name, LocalDate from, Optional<LocalDate> until)
    implements Account.Part {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank, or the last day lies before the first
   */
  public Stakeholder {
    requireNonNull(role, "role");
    Require.text("name", name);
    requireNonNull(from, "from");
    until.ifPresent(date -> Require.notBefore("from", from, "until", date));
  }

  /** Returns a person who is still in the role. */
  public static Stakeholder of(StakeholderRole role, String name, LocalDate from) {
    return new Stakeholder(role, name, from, Optional.empty());
  }

  /** Returns this person, in the role up to and including a date. */
  public Stakeholder withUntil(LocalDate date) {
    return new Stakeholder(role, name, from, Optional.of(date));
  }
}

package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A level of enablement that the customer reached (R95). Immutable.
 *
 * @param level 1 uses the product for the onboarded use case, 2 trains new users on it, 3 expands
 *     to new use cases, 4 is self-sufficient
 * @param on from when on the customer has it
 */
public record EnablementReached(int level, LocalDate on) implements Account.Part {

  /** The highest level (R95). */
  public static final int HIGHEST = 4;

  /**
   * Checks the level.
   *
   * @throws IllegalArgumentException if it is not 1 to 4
   */
  public EnablementReached {
    if (level < 1 || level > HIGHEST) {
      throw Require.refused("level is " + level, "give 1 to " + HIGHEST);
    }
    requireNonNull(on, "on");
  }
}

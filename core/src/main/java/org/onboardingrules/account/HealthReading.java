package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.onboardingrules.term.code.HealthRating;

/**
 * The host's own rating of the account's health on a day (R105). Immutable.
 *
 * @param on the day from which the rating holds
 * @param rating the rating
 */
public record HealthReading(LocalDate on, HealthRating rating) implements Account.Part {

  /** Checks that both are there. */
  public HealthReading {
    requireNonNull(on, "on");
    requireNonNull(rating, "rating");
  }
}

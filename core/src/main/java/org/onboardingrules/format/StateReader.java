package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.term.code.HealthRating;

/** Reads states that hold from a day on: levels of enablement and ratings of health. */
final class StateReader {

  private StateReader() {}

  static Optional<EnablementReached> enablement(Section section) {
    OptionalInt level = section.requiredInteger("level", 1, EnablementReached.HIGHEST);
    Optional<LocalDate> on = section.requiredDate("on");
    return section.built(() -> new EnablementReached(level.orElseThrow(), on.orElseThrow()));
  }

  static Optional<HealthReading> health(Section section) {
    Optional<LocalDate> on = section.requiredDate("on");
    Optional<HealthRating> rating = section.requiredWord("rating", HealthRating.class);
    return section.built(() -> new HealthReading(on.orElseThrow(), rating.orElseThrow()));
  }
}

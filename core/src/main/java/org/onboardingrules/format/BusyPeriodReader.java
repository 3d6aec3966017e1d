package org.onboardingrules.format;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.BusyPeriod;

/** Reads a busy period. */
final class BusyPeriodReader {

  private BusyPeriodReader() {}

  static Optional<BusyPeriod> read(Section section) {
    Optional<LocalDate> from = section.requiredDate("from");
    Optional<LocalDate> until = section.requiredDate("until");
    section.notBefore("from", from, "until", until);
    Optional<String> reason = section.requiredText("reason");
    return section.built(
        () -> new BusyPeriod(from.orElseThrow(), until.orElseThrow(), reason.orElseThrow()));
  }
}

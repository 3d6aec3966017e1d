package org.onboardingrules.data.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.onboardingrules.mapping.DayCount;

/** Turns moments of one account into days, as the mapping counts them. Immutable. */
final class DayCounter {

  private static final long DAY = Duration.ofDays(1).toSeconds();

  private final DayCount count;
  private final Optional<Moment> anchor;

  private DayCounter(DayCount count, Optional<Moment> anchor) {
    this.count = count;
    this.anchor = anchor;
  }

  /**
   * A day and a time of day.
   *
   * @param micros since 1970; of an instant in UTC, else as a clock showed it
   * @param isInstant whether it is the same in all time zones
   */
  record Moment(long micros, boolean isInstant) {

    LocalDateTime in(Optional<ZoneId> zone) {
      Instant instant = Instant.EPOCH.plusSeconds(Math.floorDiv(micros, 1_000_000L));
      ZoneId clock = isInstant ? zone.orElse(ZoneOffset.UTC) : ZoneOffset.UTC;
      return LocalDateTime.ofInstant(instant, clock);
    }
  }

  /** Returns a counter for an account whose anchor is not known, or not needed. */
  static DayCounter of(DayCount count) {
    return new DayCounter(count, Optional.empty());
  }

  /** Returns a counter for an account, from a moment on. */
  DayCounter from(Moment moment) {
    return new DayCounter(count, Optional.of(moment));
  }

  /** Returns the day of a moment. */
  LocalDate day(Moment moment) {
    LocalDateTime at = moment.in(count.zone());
    return count.match(
        calendar -> at.toLocalDate(),
        periods -> anchor.map(from -> fromAnchor(from, moment)).orElse(at.toLocalDate()));
  }

  private LocalDate fromAnchor(Moment from, Moment moment) {
    LocalDateTime start = from.in(count.zone());
    long seconds =
        from.isInstant() && moment.isInstant()
            ? Math.floorDiv(moment.micros() - from.micros(), 1_000_000L)
            : Duration.between(start, moment.in(count.zone())).toSeconds();
    return start.toLocalDate().plusDays(Math.floorDiv(seconds, DAY));
  }
}

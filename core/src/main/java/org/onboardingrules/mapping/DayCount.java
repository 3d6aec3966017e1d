package org.onboardingrules.mapping;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.term.code.Anchor;

/** How a moment becomes a day. Immutable. */
public sealed interface DayCount permits DayCount.Calendar, DayCount.Periods {

  /** Returns the zone whose calendar counts; empty if moments are taken as clocks show them. */
  Optional<ZoneId> zone();

  /** Returns what the function for this way returns. */
  <T> T match(Function<Calendar, T> calendar, Function<Periods, T> periods);

  /** The day of the calendar on which it was. */
  record Calendar(Optional<ZoneId> zone) implements DayCount {

    @Override
    public <T> T match(Function<Calendar, T> calendar, Function<Periods, T> periods) {
      return calendar.apply(this);
    }
  }

  /**
   * Periods of 24 hours from an anchor: the anchor's own day is that of the calendar, and what
   * follows within 24 hours is still that day.
   *
   * @param from the anchor, whose time of day the accounts give
   */
  record Periods(Anchor from, Optional<ZoneId> zone) implements DayCount {

    @Override
    public <T> T match(Function<Calendar, T> calendar, Function<Periods, T> periods) {
      return periods.apply(this);
    }
  }
}

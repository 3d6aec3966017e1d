package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.pack.FirstValue;

/** First value as a number that the observations of a metric add up to. */
record TotalSeen(View view, FirstValue.OfTotal first) {

  /** The observations since the anchor; empty if its date is not known or there are none. */
  private Optional<Series> observed() {
    return view.anchor(first.from())
        .map(Series.of(first.metric(), view)::since)
        .filter(series -> !series.isEmpty());
  }

  /** Whether the total was reached on any day; empty if that is unknown. */
  Optional<Boolean> reached() {
    return observed().map(series -> reachedOn(series).isPresent());
  }

  /** The first day at whose end the total was reached. */
  Optional<LocalDate> reachedOn() {
    return observed().flatMap(this::reachedOn);
  }

  private Optional<LocalDate> reachedOn(Series series) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<LocalDate, BigDecimal> day : series.totals().entrySet()) {
      sum = sum.add(day.getValue());
      if (sum.compareTo(first.total()) >= 0) {
        return Optional.of(day.getKey());
      }
    }
    return Optional.empty();
  }
}

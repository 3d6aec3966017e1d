package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/** First value as a number that the observations of a metric add up to. */
record TotalSeen(View view, FirstValue.OfTotal first) {

  /** The observations since the anchor; empty if its date is not known or there are none. */
  Optional<Series> observed() {
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

  /** What would have to be reported for it to be known whether the total was reached. */
  Stream<Missing> missing() {
    if (observed().isPresent() || view.liesAhead(first.from())) {
      return Stream.empty();
    }
    Stream<Missing> observations =
        Series.of(first.metric(), view).isEmpty()
            ? Stream.of(Missing.metric(first.metric()))
            : view.anchor(first.from()).stream().map(this::missingSince);
    return Stream.concat(view.missing(first.from()), observations);
  }

  private Missing missingSince(LocalDate anchor) {
    return Missing.metric(first.metric(), new DateRange(anchor, view.asOf()));
  }

  /** What was observed so far, beside what is needed. */
  Text told() {
    Text metric = view.metricTitle(first.metric());
    Text total =
        observed()
            .flatMap(observed -> told(metric, observed.total()))
            .orElseGet(() -> Phrase.NO_TOTAL.say(metric));
    return Phrase.IN_FULL.say(total, Phrase.AT_LEAST.say(first.total()));
  }

  private Optional<Text> told(Text metric, BigDecimal total) {
    Text from = CodedText.of(first.from());
    return view.anchor(first.from()).map(date -> Phrase.TOTAL.say(metric, from, date, total));
  }
}

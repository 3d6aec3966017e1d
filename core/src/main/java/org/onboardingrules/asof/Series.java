package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;

/**
 * The observations of one metric that are seen as of the date, in order of date, and figures over
 * them. Means are weighted by sample and divided in DECIMAL128.
 */
record Series(View view, List<Observation> observations) {

  static Series of(String metric, View view) {
    return new Series(
        view,
        view.account().metrics().stream()
            .filter(series -> series.metric().equals(metric))
            .map(MetricSeries::observations)
            .flatMap(List::stream)
            .filter(observation -> view.isSeen(observation.on()))
            .sorted(Comparator.comparing(Observation::on))
            .toList());
  }

  /** The observations in a window; empty if the anchor's date is not known. */
  Series within(Window window) {
    return view.dates(window)
        .map(dates -> only(o -> dates.contains(o.on())))
        .orElseGet(() -> new Series(view, List.of()));
  }

  /** Those up to a date, that date included. */
  Series until(LocalDate date) {
    return only(observation -> !observation.on().isAfter(date));
  }

  /** Those from a date on, that date included. */
  Series since(LocalDate date) {
    return only(observation -> !observation.on().isBefore(date));
  }

  private Series only(Predicate<Observation> wanted) {
    return new Series(view, observations.stream().filter(wanted).toList());
  }

  /** Whether anything was reported since the anchor, so that the window is not a blank. */
  boolean reportedSince(Window window) {
    return view.anchor(window.from())
        .filter(anchor -> observations.stream().anyMatch(o -> !o.on().isBefore(anchor)))
        .isPresent();
  }

  /** What would have to be reported for anything to be known since the anchor of a window. */
  Stream<Missing> missingSince(String metric, Window window) {
    return reportedSince(window) ? Stream.empty() : missing(metric, window);
  }

  /** What would have to be reported for anything to be known in a window. */
  Stream<Missing> missingWithin(String metric, Window window) {
    return within(window).isEmpty() ? missing(metric, window) : Stream.empty();
  }

  private Stream<Missing> missing(String metric, Window window) {
    if (view.liesAhead(window.from())) {
      return Stream.empty();
    }
    Stream<Missing> observations =
        isEmpty()
            ? Stream.of(Missing.metric(metric))
            : view.dates(window).stream().map(dates -> Missing.metric(metric, dates));
    return Stream.concat(view.missing(window.from()), observations);
  }

  boolean isEmpty() {
    return observations.isEmpty();
  }

  Optional<LocalDate> lastDate() {
    return isEmpty()
        ? Optional.empty()
        : Optional.of(observations.get(observations.size() - 1).on());
  }

  BigDecimal total() {
    return observations.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum of each day that has observations, in order of the days. */
  SortedMap<LocalDate, BigDecimal> totals() {
    SortedMap<LocalDate, BigDecimal> totals = new TreeMap<>();
    observations.forEach(o -> totals.merge(o.on(), o.value(), BigDecimal::add));
    return totals;
  }

  BigDecimal sample() {
    return BigDecimal.valueOf(observations.stream().mapToLong(Observation::sample).sum());
  }

  /** The mean; empty if there is no observation. */
  Optional<BigDecimal> mean() {
    if (isEmpty()) {
      return Optional.empty();
    }
    BigDecimal weighted =
        observations.stream()
            .map(o -> o.value().multiply(BigDecimal.valueOf(o.sample())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(weighted.divide(sample(), MathContext.DECIMAL128));
  }

  /** The mean of the last day that has observations. */
  Optional<BigDecimal> latest() {
    return lastDate().flatMap(last -> only(o -> o.on().equals(last)).mean());
  }

  /**
   * The weeks from a date on, each of seven days, in which a value above 0 was observed, by their
   * numbers from 0.
   */
  NavigableSet<Long> activeWeeks(LocalDate anchor) {
    return observations.stream()
        .filter(observation -> observation.value().signum() > 0)
        .map(observation -> ChronoUnit.DAYS.between(anchor, observation.on()) / 7)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The weeks of some dates, each of seven days, that are over without a value above 0. */
  NavigableSet<Long> idleWeeks(DateRange dates) {
    LocalDate after = dates.last().plusDays(1);
    LocalDate until = after.isBefore(view.asOf()) ? after : view.asOf();
    long over = ChronoUnit.DAYS.between(dates.first(), until) / 7;
    Set<Long> active = activeWeeks(dates.first());
    return LongStream.range(0, over)
        .boxed()
        .filter(week -> !active.contains(week))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many there are and which is the latest; if there is none, the latest of all. */
  Stream<Text> told(Series all) {
    return isEmpty()
        ? all.latestTold(Phrase.OBSERVED_BEFORE)
        : latestTold(Phrase.OBSERVED, observations.size());
  }

  /** The latest value and its date, after other parts of a phrase. */
  Stream<Text> latestTold(Phrase phrase, Object... parts) {
    return lastDate().stream()
        .flatMap(last -> latest().stream().map(value -> Stream.of(value, last)))
        .map(latest -> phrase.say(Stream.concat(Stream.of(parts), latest).toArray()));
  }
}

package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;

/** A metric as of the date. */
final class SeenMetric extends PartFact implements Metric {

  private final Series series;

  SeenMetric(String id, View view) {
    super(view, Text.same(id));
    this.series = Series.of(id, view);
  }

  @Override
  public String id() {
    return label().en();
  }

  @Override
  public boolean reported() {
    return !series.isEmpty();
  }

  @Override
  public boolean reportedWithin(String window) {
    return !series.within(view().window(window)).isEmpty();
  }

  @Override
  public @Nullable BigDecimal latest() {
    return series.latest().orElse(null);
  }

  @Override
  public @Nullable BigDecimal total(String window) {
    Window named = view().window(window);
    return series.reportedSince(named) ? series.within(named).total() : null;
  }

  @Override
  public @Nullable BigDecimal mean(String window) {
    return series.within(view().window(window)).mean().orElse(null);
  }

  @Override
  public @Nullable BigDecimal activeWeeks(String window) {
    return weeks(window, this::active);
  }

  private Set<Long> active(DateRange dates) {
    return series.since(dates.first()).until(dates.last()).activeWeeks(dates.first());
  }

  @Override
  public @Nullable BigDecimal idleWeeks(String window) {
    return weeks(window, series::idleWeeks);
  }

  private @Nullable BigDecimal weeks(String window, Function<DateRange, Set<Long>> weeks) {
    return reportedDates(window)
        .map(dates -> BigDecimal.valueOf(weeks.apply(dates).size()))
        .orElse(null);
  }

  /** The dates of a window since whose anchor anything was reported. */
  private Optional<DateRange> reportedDates(String window) {
    Window named = view().window(window);
    return view().dates(named).filter(dates -> series.reportedSince(named));
  }

  @Override
  public @Nullable BigDecimal daysSinceReport() {
    return series.lastDate().map(view()::daysSince).orElse(null);
  }

  @Override
  Stream<Missing> missingFor(String property, List<String> arguments) {
    return switch (property) {
      case "latest", "daysSinceReport" -> series.isEmpty() ? unreported() : Stream.empty();
      case "total", "activeWeeks", "idleWeeks" ->
          series.missingSince(id(), view().window(arguments.get(0)));
      case "mean" -> series.missingWithin(id(), view().window(arguments.get(0)));
      default -> Stream.empty();
    };
  }

  private Stream<Missing> unreported() {
    return Stream.of(Missing.metric(id()));
  }

  @Override
  Stream<Text> behindOf(String property, List<String> arguments) {
    return switch (property) {
      case "reported", "latest", "daysSinceReport" -> series.latestTold(Phrase.LATEST);
      case "reportedWithin", "total", "mean" -> observed(arguments.get(0));
      case "activeWeeks" -> weeksTold(arguments.get(0), this::active, Phrase.WEEK_WITH_USE);
      case "idleWeeks" -> weeksTold(arguments.get(0), series::idleWeeks, Phrase.WEEK_WITHOUT);
      default -> Stream.empty();
    };
  }

  private Stream<Text> observed(String window) {
    return Stream.concat(view().told(window), series.within(view().window(window)).told(series));
  }

  /** The window and the weeks in it, the latest first. */
  private Stream<Text> weeksTold(
      String window, Function<DateRange, Set<Long>> weeks, Phrase phrase) {
    Stream<Text> told =
        reportedDates(window).stream()
            .flatMap(
                dates ->
                    weeks.apply(dates).stream()
                        .sorted(Comparator.reverseOrder())
                        .map(number -> week(number, dates, phrase)));
    return Stream.concat(view().told(window), told);
  }

  private static Text week(long number, DateRange dates, Phrase phrase) {
    LocalDate first = dates.first().plusWeeks(number);
    LocalDate last = first.plusDays(6);
    return phrase.say(first, last.isAfter(dates.last()) ? dates.last() : last);
  }
}

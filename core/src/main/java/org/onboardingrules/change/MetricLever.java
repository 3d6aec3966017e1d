package org.onboardingrules.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.MetricKind;

/** What can be done about a property of a metric: observe more of it. */
record MetricLever(Situation now, Metric metric) {

  private static final int WEEK = 7;
  private static final int MOST_DECIMALS = 8;

  Ways ways(Operand.Access access, Wanted wanted) {
    String property = access.property().name();
    if (wanted instanceof Wanted.OfNumber number) {
      return switch (property) {
        case "latest" -> latest(number);
        case "total" -> total(access.arguments().get(0), number);
        case "mean" -> mean(access.arguments().get(0), number);
        case "activeWeeks" -> activeWeeks(access.arguments().get(0), number);
        case "idleWeeks" -> idleWeeks(access.arguments().get(0), number);
        default -> sinceReport(number);
      };
    }
    boolean needed = wanted.equals(new Wanted.OfFlag(true));
    if (!needed || property.equals("id")) {
      return needed ? Ways.NEVER : Ways.wall(Walls.counted(name()));
    }
    return property.equals("reported")
        ? once(now.day())
        : within(
            access.arguments().get(0), dates -> now.period().lastReportedIn(dates), this::once);
  }

  private Text name() {
    return now.names().metric(metric.id());
  }

  private MetricKind kind() {
    return now.kind(metric.id());
  }

  private boolean whole() {
    return kind() == MetricKind.COUNT || kind() == MetricKind.RATING;
  }

  private int decimals(BigDecimal... numbers) {
    int most = 0;
    for (BigDecimal number : numbers) {
      most = Math.max(most, number.stripTrailingZeros().scale());
    }
    return whole() ? 0 : Math.min(most, MOST_DECIMALS);
  }

  private Ways once(LocalDate on) {
    BigDecimal value = Optional.ofNullable(metric.latest()).orElse(BigDecimal.ZERO);
    BigDecimal reported = kind() == MetricKind.COUNT ? BigDecimal.ONE : value;
    BigDecimal seen = reported.setScale(whole() ? 0 : MOST_DECIMALS, RoundingMode.HALF_UP);
    Figure figure = new Figure.Told("reported", new Text("value", "値"), Optional.empty(), seen);
    return observe(Observation.of(on, seen), Observed.Slack.NONE, figure);
  }

  private Ways observe(Observation seen, Observed.Slack slack, Figure figure) {
    return MetricSeries.suits(kind(), seen.value())
        ? Ways.by(Observed.of(metric.id(), kind(), seen, slack, figure))
        : Ways.wall(Walls.counted(name()));
  }

  /** Asks for a day within a window; there is none once the window has ended. */
  private Ways within(
      String window,
      Function<DateRange, Optional<LocalDate>> choice,
      Function<LocalDate, Ways> then) {
    Window named = now.window(window);
    Optional<DateRange> dates = now.dates(named);
    if (dates.isEmpty()) {
      return now.withAnchor(named.from());
    }
    return choice
        .apply(dates.get())
        .map(then)
        .orElseGet(() -> Ways.wall(Walls.windowEnded(window, dates.get().last())));
  }

  private Optional<LocalDate> day(DateRange dates, @Nullable BigDecimal known) {
    return known == null ? now.period().lastReportedIn(dates) : now.period().lastIn(dates);
  }

  private Ways latest(Wanted.OfNumber wanted) {
    BigDecimal known = metric.latest();
    BigDecimal before = known == null ? BigDecimal.ZERO : known;
    BigDecimal value = wanted.nearest(before, decimals(wanted.bound(), before));
    if (!MetricSeries.suits(kind(), value)) {
      return Ways.NEVER;
    }
    int items =
        now.observed(metric.id()).stream()
            .filter(o -> o.on().equals(now.day()))
            .mapToInt(Observation::sample)
            .max()
            .orElse(1);
    Figure figure =
        Figure.Read.bounded(Reading.of(metric, "latest"), new Text("latest value", "最新値"), value);
    Observation seen = new Observation(now.day(), value, items);
    return Ways.by(
        new Observed(
            metric.id(), kind(), List.of(seen), true, Observed.Slack.of(wanted), List.of(figure)));
  }

  private Ways total(String window, Wanted.OfNumber wanted) {
    BigDecimal known = metric.total(window);
    BigDecimal before = known == null ? BigDecimal.ZERO : known;
    BigDecimal needed = wanted.nearest(before, decimals(wanted.bound(), before));
    Text what = new Text("total in the window " + window, "期間" + window + "の合計");
    Figure figure = Figure.Read.counted(Reading.of(metric, "total", window), what);
    return within(
        window,
        dates -> day(dates, known),
        on ->
            observe(
                Observation.of(on, needed.subtract(before)), Observed.Slack.of(wanted), figure));
  }

  private Ways mean(String window, Wanted.OfNumber wanted) {
    BigDecimal known = metric.mean(window);
    Text what = new Text("mean in the window " + window, "期間" + window + "の平均");
    Figure figure = Figure.Read.bounded(Reading.of(metric, "mean", window), what, wanted.bound());
    return within(
        window,
        dates -> day(dates, known),
        on -> {
          List<Observation> seen =
              now.observedIn(metric.id(), now.dates(now.window(window)).orElseThrow());
          return new MeanLever(kind(), seen, wanted, BigDecimal.ZERO)
              .needed()
              .map(
                  more ->
                      observe(
                          new Observation(on, more.value(), more.items()),
                          Observed.Slack.of(wanted),
                          figure))
              .orElse(Ways.NEVER);
        });
  }

  private Ways activeWeeks(String window, Wanted.OfNumber wanted) {
    BigDecimal known = metric.activeWeeks(window);
    BigDecimal before = known == null ? BigDecimal.ZERO : known;
    BigDecimal needed = wanted.nearest(before, 0);
    Window named = now.window(window);
    Optional<DateRange> dates = now.dates(named);
    if (dates.isEmpty()) {
      return now.withAnchor(named.from());
    } else if (needed.compareTo(before) < 0) {
      return Ways.wall(Walls.counted(name()));
    }
    long weeks = needed.subtract(before).longValueExact();
    SortedMap<Long, LocalDate> idle = idle(dates.get(), known == null);
    if (idle.size() < weeks) {
      return moreWeeks(window, dates.get(), weeks, idle.size());
    }
    List<LocalDate> days =
        new ArrayList<>(idle.values()).subList(idle.size() - (int) weeks, idle.size());
    if (days.isEmpty()
        || (days.get(days.size() - 1).isBefore(now.period().from()) && known != null)) {
      return days.isEmpty() ? once(now.day()) : ended(window, dates.get());
    }
    Text what = new Text("weeks of use in the window " + window, "期間" + window + "で利用のあった週");
    Figure figure = Figure.Read.counted(Reading.of(metric, "activeWeeks", window), what);
    List<Observation> seen = days.stream().map(on -> Observation.of(on, BigDecimal.ONE)).toList();
    return Ways.by(
        new Observed(metric.id(), kind(), seen, false, Observed.Slack.NONE, List.of(figure)));
  }

  private Ways ended(String window, DateRange dates) {
    return dates.last().isBefore(now.day())
        ? Ways.wall(Walls.windowEnded(window, dates.last()))
        : Ways.waiting(nextWeek(dates, now.day()));
  }

  /** The last day of each idle week on which there may be use. */
  private SortedMap<Long, LocalDate> idle(DateRange dates, boolean unknown) {
    SortedMap<Long, LocalDate> idle = new TreeMap<>();
    LocalDate last = dates.last().isBefore(now.day()) ? dates.last() : now.day();
    LocalDate first = unknown ? dates.first() : now.period().today();
    LocalDate day = first.isBefore(dates.first()) ? dates.first() : first;
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      idle.put(week(dates, day), day);
    }
    now.observedIn(metric.id(), dates).stream()
        .filter(o -> o.value().signum() > 0)
        .forEach(o -> idle.remove(week(dates, o.on())));
    return idle;
  }

  private static long week(DateRange dates, LocalDate day) {
    return ChronoUnit.DAYS.between(dates.first(), day) / WEEK;
  }

  private static LocalDate nextWeek(DateRange dates, LocalDate day) {
    return dates.first().plusWeeks(week(dates, day) + 1);
  }

  /** The weeks up to the day do not suffice; later ones may. */
  private Ways moreWeeks(String window, DateRange dates, long weeks, long idle) {
    if (dates.last().isBefore(now.day())) {
      return Ways.wall(Walls.windowEnded(window, dates.last()));
    }
    long ahead = week(dates, dates.last()) - week(dates, now.day());
    return idle + ahead < weeks
        ? Ways.wall(Walls.weeksLeft(window, dates.last(), idle + ahead, weeks))
        : Ways.waiting(nextWeek(dates, now.day()).plusWeeks(weeks - idle - 1));
  }

  /** Idle weeks only ever become more. */
  private Ways idleWeeks(String window, Wanted.OfNumber wanted) {
    BigDecimal known = metric.idleWeeks(window);
    if (known == null) {
      return within(window, dates -> now.period().lastReportedIn(dates), this::once);
    }
    DateRange dates = now.dates(now.window(window)).orElseThrow();
    boolean over = dates.last().isBefore(now.day());
    return wanted.nearest(known, 0).compareTo(known) < 0 || over
        ? Ways.wall(Walls.counted(name()))
        : Ways.waiting(nextWeek(dates, now.day()), nextWeek(dates, now.day()).plusDays(1));
  }

  private Ways sinceReport(Wanted.OfNumber wanted) {
    BigDecimal known = metric.daysSinceReport();
    if (known != null && wanted.nearest(known, 0).compareTo(known) > 0) {
      return Waits.growing(known, wanted, now.day());
    }
    return once(now.day());
  }
}

package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.MetricKind;

/**
 * Makes what was measured of a metric, so that a figure that rules ask about is met, or just not.
 */
record SeriesMaker(RulePack pack, Focus focus, Sketch sketch) {

  private static final int FIRST_VALUE = 25;
  private static final int WEEK = 7;

  /** Returns the observations of a metric; nothing if none is reported. */
  Optional<MetricSeries> series(DeclaredMetric metric) {
    Dice dice = focus.dice();
    if (dice.percent(12)) {
      return Optional.empty();
    }
    Optional<Atom> figure = figure(metric.id());
    if (figure.filter(SeriesMaker::absent).isPresent() && dice.percent(60)) {
      return Optional.empty();
    }
    List<Observation> made =
        figure.map(atom -> observations(atom, metric.kind())).orElseGet(() -> some(metric.kind()));
    return Optional.of(new MetricSeries(metric.id(), metric.kind(), sorted(made)));
  }

  private static boolean absent(Atom atom) {
    return atom.asks("reported") && atom.values().contains(false);
  }

  private static List<Observation> sorted(List<Observation> made) {
    return made.stream().sorted(Comparator.comparing(Observation::on)).toList();
  }

  private Optional<Atom> figure(String metric) {
    Dice dice = focus.dice();
    Optional<Atom> first = pack.firstValue().flatMap(value -> total(value, metric));
    if (first.isPresent() && dice.percent(FIRST_VALUE)) {
      return first;
    }
    List<Atom> themed = figures(focus.theme("Metric").stream(), metric);
    return themed.isEmpty() || dice.percent(20)
        ? dice.any(figures(focus.asked().of("Metric").stream(), metric)).or(() -> first)
        : Optional.of(dice.of(themed));
  }

  private static List<Atom> figures(Stream<Recipe> recipes, String metric) {
    return recipes
        .filter(recipe -> recipe.ids().isEmpty() || recipe.ids().contains(metric))
        .flatMap(recipe -> recipe.atoms().stream())
        .filter(atom -> !atom.asks("id"))
        .toList();
  }

  private static Optional<Atom> total(FirstValue value, String metric) {
    return value.match(
        goal -> Optional.empty(),
        milestone -> Optional.empty(),
        total ->
            total.metric().equals(metric)
                ? Optional.of(
                    new Atom("total", List.of(), Operator.AT_LEAST, List.of(total.total())))
                : Optional.empty());
  }

  private List<Observation> observations(Atom atom, MetricKind kind) {
    DateRange days = days(atom);
    BigDecimal asked = Focus.number(atom).orElse(BigDecimal.ONE);
    return switch (atom.property()) {
      case "total" -> total(stepped(asked, kind), days, kind);
      case "mean" -> mean(stepped(asked, kind), days, kind);
      case "latest" -> mean(stepped(asked, kind), new DateRange(days.last(), days.last()), kind);
      case "activeWeeks" -> weeks(Asked.whole(asked) + focus.dice().around(), days, kind);
      case "idleWeeks" -> idle(Asked.whole(asked) + focus.dice().around(), days, kind);
      case "daysSinceReport" -> aged(Asked.whole(asked) + focus.dice().around(), kind);
      case "reportedWithin" -> beside(atom, days, kind);
      default -> some(kind);
    };
  }

  /** The days in which observations count for a figure. */
  private DateRange days(Atom atom) {
    return atom.arguments().stream()
        .flatMap(name -> Optional.ofNullable(pack.windows().get(name)).stream())
        .map(declared -> days(declared.window()))
        .findFirst()
        .orElseGet(this::all);
  }

  /** The days of a window that are over; all days where it has not begun. */
  DateRange days(Window window) {
    return Optional.ofNullable(sketch.anchors.get(window.from()))
        .filter(from -> !from.isAfter(sketch.asOf))
        .map(from -> window.dates(from, pack.businessDays()))
        .map(dates -> new DateRange(dates.first(), earlier(dates.last(), sketch.asOf)))
        .orElseGet(this::all);
  }

  private DateRange all() {
    LocalDate start = sketch.start().orElse(sketch.asOf.minusDays(30));
    return new DateRange(earlier(start, sketch.asOf), sketch.asOf);
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private BigDecimal stepped(BigDecimal asked, MetricKind kind) {
    BigDecimal step = step(asked, kind).multiply(BigDecimal.valueOf(focus.dice().around()));
    return asked.add(step);
  }

  /** Returns the least by which a figure of a kind can lie beside a number. */
  static BigDecimal step(BigDecimal asked, MetricKind kind) {
    return kind == MetricKind.COUNT || kind == MetricKind.RATING
        ? BigDecimal.ONE
        : BigDecimal.ONE.movePointLeft(Math.max(1, asked.stripTrailingZeros().scale()));
  }

  private List<Observation> total(BigDecimal total, DateRange days, MetricKind kind) {
    Dice dice = focus.dice();
    int number = dice.between(1, 4);
    List<Observation> made = new ArrayList<>();
    BigDecimal left = total;
    for (int i = 1; i < number && left.signum() > 0; i++) {
      BigDecimal part = suited(left.divide(BigDecimal.valueOf(2), MathContext.DECIMAL32), kind);
      made.add(Observation.of(day(days), part));
      left = left.subtract(part);
    }
    made.add(Observation.of(day(days), suited(left, kind)));
    return made;
  }

  /** A day of some, often the first or the last. */
  LocalDate day(DateRange days) {
    Dice dice = focus.dice();
    return switch (dice.below(6)) {
      case 0 -> days.first();
      case 1 -> days.last();
      default -> dice.day(days.first(), days.last());
    };
  }

  private List<Observation> mean(BigDecimal mean, DateRange days, MetricKind kind) {
    Dice dice = focus.dice();
    if (dice.percent(50)) {
      return List.of(new Observation(day(days), suited(mean, kind), dice.of(1, 1, 10)));
    }
    BigDecimal by = step(mean, kind);
    return List.of(
        Observation.of(day(days), suited(mean.subtract(by), kind)),
        Observation.of(day(days), suited(mean.add(by), kind)));
  }

  private List<Observation> weeks(int number, DateRange days, MetricKind kind) {
    List<Observation> made = new ArrayList<>();
    long all = ChronoUnit.WEEKS.between(days.first(), days.last()) + 1;
    List<Long> weeks = new ArrayList<>(Stream.iterate(0L, week -> week + 1).limit(all).toList());
    for (int i = 0; i < number && !weeks.isEmpty(); i++) {
      long week = weeks.remove(focus.dice().below(weeks.size()));
      made.add(Observation.of(inWeek(week, days), amount(kind)));
    }
    if (made.isEmpty()) {
      made.add(Observation.of(day(days), BigDecimal.ZERO));
    }
    return made;
  }

  private LocalDate inWeek(long week, DateRange days) {
    LocalDate first = days.first().plusWeeks(week);
    return focus.dice().day(first, earlier(first.plusDays(WEEK - 1L), days.last()));
  }

  private List<Observation> idle(int number, DateRange days, MetricKind kind) {
    long over = ChronoUnit.DAYS.between(days.first(), sketch.asOf) / WEEK;
    List<Observation> made = new ArrayList<>(weeks((int) Math.max(0, over - number), days, kind));
    if (focus.dice().percent(50)) {
      made.add(Observation.of(days.last(), BigDecimal.ZERO));
    }
    return made;
  }

  private List<Observation> aged(int age, MetricKind kind) {
    LocalDate on = sketch.asOf.minusDays(Math.max(0, age));
    LocalDate start = all().first();
    return List.of(Observation.of(on.isBefore(start) ? start : on, amount(kind)));
  }

  /** Reports inside of a window, or just not. */
  private List<Observation> beside(Atom atom, DateRange days, MetricKind kind) {
    boolean inside = atom.values().contains(true) == (atom.operator() == Operator.EQUAL);
    LocalDate after = earlier(days.last().plusDays(1), sketch.asOf);
    LocalDate on = inside || focus.dice().percent(20) ? day(days) : after;
    return List.of(Observation.of(on, amount(kind)));
  }

  private List<Observation> some(MetricKind kind) {
    List<Observation> made = new ArrayList<>();
    for (int left = focus.dice().between(0, 5); left > 0; left--) {
      made.add(Observation.of(day(all()), amount(kind)));
    }
    return made;
  }

  private BigDecimal amount(MetricKind kind) {
    Dice dice = focus.dice();
    return switch (kind) {
      case COUNT -> BigDecimal.valueOf(dice.of(0, 1, 1, 2, 5, 10, 20, 50));
      case RATING -> BigDecimal.valueOf(dice.between(1, 5));
      case GAUGE -> BigDecimal.valueOf(dice.between(1, 20));
      case RATIO -> BigDecimal.valueOf(dice.between(0, 10), 1);
    };
  }

  /** Returns the value, or one beside it that a metric of a kind can have. */
  static BigDecimal suited(BigDecimal value, MetricKind kind) {
    return switch (kind) {
      case COUNT -> value.max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP);
      case RATING -> value.setScale(0, RoundingMode.HALF_UP);
      case RATIO -> value.max(BigDecimal.ZERO);
      case GAUGE -> value;
    };
  }
}

package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.WindowUnit;

/** Makes goals, and what was measured for them, at and beside their targets. */
record GoalMaker(RulePack pack, Focus focus, Sketch sketch, List<Goal> known) {

  private static final int GOAL_OF_ITS_OWN = 25;
  private static final String BY = "Ms A, CFO";

  /** Adds the declared goals; where none is declared, now and then one that the account brings. */
  void all() {
    pack.goals().values().forEach(declared -> add(declared.id(), declared.metric()));
    if (pack.goals().isEmpty() && focus.dice().percent(GOAL_OF_ITS_OWN)) {
      String metric = focus.dice().any(pack.metrics().keySet()).orElse("hours-saved");
      add("agreed-outcome", metric);
    }
  }

  /** Adds a goal, and what its metric shows. */
  void add(String id, String metric) {
    Dice dice = focus.dice();
    if (dice.percent(88)) {
      Goal goal = goal(id, metric);
      sketch.put(confirmed(goal), Goal.class, Goal::id);
      MetricKind kind =
          Optional.ofNullable(pack.metrics().get(goal.metric()))
              .map(DeclaredMetric::kind)
              .orElse(MetricKind.GAUGE);
      if (dice.percent(70)) {
        sketch.put(measured(goal, kind), MetricSeries.class, MetricSeries::metric);
      }
    }
  }

  private Goal goal(String id, String metric) {
    Dice dice = focus.dice();
    List<Goal> like =
        known.stream()
            .filter(goal -> goal.id().equals(id))
            .filter(goal -> pack.businessDays().isPresent() || !goal.window().needsBusinessDays())
            .toList();
    Goal template = like.isEmpty() || dice.percent(12) ? usual(id, metric) : dice.of(like);
    Goal.Builder goal =
        Goal.builder(id, template.metric())
            .target(template.target())
            .within(template.window().from(), template.window().length(), template.window().unit())
            .leastSample(template.leastSample());
    template
        .baseline()
        .or(() -> Optional.of(new BigDecimal(5)))
        .filter(value -> dice.percent(85))
        .ifPresent(goal::baseline);
    return goal.build();
  }

  private Goal usual(String id, String metric) {
    Dice dice = focus.dice();
    GoalTarget target =
        dice.percent(60)
            ? new GoalTarget.RelativeChange(new BigDecimal("-0.4"))
            : new GoalTarget.Absolute(new BigDecimal(3), dice.of(Direction.values()));
    int sample = focus.atom("Goal", "sample").flatMap(Focus::number).map(Asked::whole).orElse(1);
    Anchor from = pack.anchor();
    return Goal.builder(id, metric)
        .baseline(new BigDecimal(5))
        .target(towardsBetter(target, metric))
        .within(from, dice.of(30, 60), WindowUnit.DAYS)
        .leastSample(Math.max(1, sample))
        .build();
  }

  /** Nobody agrees on a goal that lies where the pack says that the metric is worse. */
  private GoalTarget towardsBetter(GoalTarget target, String metric) {
    Optional<Better> better =
        Optional.ofNullable(pack.metrics().get(metric)).flatMap(DeclaredMetric::better);
    Direction direction =
        better
            .map(which -> which == Better.MORE ? Direction.AT_LEAST : Direction.AT_MOST)
            .orElse(target.direction());
    return target.match(
        absolute -> new GoalTarget.Absolute(absolute.value(), direction),
        relative ->
            relative.direction() == direction
                ? relative
                : new GoalTarget.RelativeChange(relative.change().negate()));
  }

  private Goal confirmed(Goal goal) {
    Dice dice = focus.dice();
    if (!dice.percent(55)) {
      return goal;
    }
    DateRange days = days(goal.window());
    LocalDate on =
        dice.percent(30)
            ? sketch.asOf.plusDays(dice.around())
            : dice.day(days.first(), sketch.asOf);
    LocalDate start = sketch.start().orElse(on);
    return with(goal, Optional.of(new Goal.Confirmation(on.isBefore(start) ? start : on, BY)));
  }

  static Goal with(Goal goal, Optional<Goal.Confirmation> confirmation) {
    return new Goal(
        goal.id(),
        goal.metric(),
        goal.baseline(),
        goal.target(),
        goal.window(),
        goal.leastSample(),
        confirmation,
        goal.proxyMetric(),
        goal.qualitativeConfirmations());
  }

  private DateRange days(Window window) {
    return new SeriesMaker(pack, focus, sketch).days(window);
  }

  /** Returns what the metric shows, at or beside the target, with about as many items as asked. */
  private MetricSeries measured(Goal goal, MetricKind kind) {
    Dice dice = focus.dice();
    SeriesMaker maker = new SeriesMaker(pack, focus, sketch);
    DateRange days = maker.days(goal.window());
    BigDecimal target = goal.targetValue().or(goal::baseline).orElse(BigDecimal.ONE);
    BigDecimal by = SeriesMaker.step(target, kind);
    BigDecimal towards = goal.direction() == Direction.AT_MOST ? by.negate() : by;
    BigDecimal mean = target.add(towards.multiply(BigDecimal.valueOf(dice.of(-1, 0, 0, 1, 1))));
    int asked =
        dice.percent(50)
            ? goal.leastSample()
            : focus
                .atom("Goal", "sample")
                .flatMap(Focus::number)
                .map(Asked::whole)
                .orElse(goal.leastSample());
    int sample = Math.max(1, asked + dice.of(-1, 0, 0, 1, 10));
    List<Observation> made = new ArrayList<>();
    int first = sample > 1 && dice.percent(50) ? sample / 2 : 0;
    if (first > 0) {
      made.add(new Observation(maker.day(days), SeriesMaker.suited(mean, kind), first));
    }
    made.add(new Observation(maker.day(days), SeriesMaker.suited(mean, kind), sample - first));
    made.sort(Comparator.comparing(Observation::on));
    return new MetricSeries(goal.metric(), kind, made);
  }
}

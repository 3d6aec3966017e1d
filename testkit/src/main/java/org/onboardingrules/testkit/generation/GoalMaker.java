package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.WindowUnit;

/** Makes goals, and what was measured for them, at and beside their targets. */
record GoalMaker(RulePack pack, Focus focus, Sketch sketch, List<Goal> known) {

  private static final String BY = "Ms A, CFO";

  /** Adds a goal, and what its metric shows. */
  void add(DeclaredGoal declared) {
    Dice dice = focus.dice();
    if (!dice.percent(88)) {
      return;
    }
    Goal goal = goal(declared);
    sketch.parts.add(confirmed(goal));
    DeclaredMetric metric = pack.metrics().get(goal.metric());
    if (metric != null && dice.percent(70)) {
      measured(goal, metric.kind())
          .ifPresent(series -> sketch.put(series, MetricSeries.class, MetricSeries::metric));
    }
  }

  private Goal goal(DeclaredGoal declared) {
    Dice dice = focus.dice();
    List<Goal> like =
        known.stream()
            .filter(goal -> goal.id().equals(declared.id()))
            .filter(goal -> pack.businessDays().isPresent() || !goal.window().needsBusinessDays())
            .toList();
    Goal template = like.isEmpty() ? usual(declared) : dice.of(like);
    Goal.Builder goal =
        Goal.builder(declared.id(), template.metric())
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

  private Goal usual(DeclaredGoal declared) {
    Dice dice = focus.dice();
    GoalTarget target =
        dice.percent(60)
            ? new GoalTarget.RelativeChange(new BigDecimal("-0.4"))
            : new GoalTarget.Absolute(new BigDecimal(3), dice.of(Direction.values()));
    int sample =
        focus
            .atom("Goal", atom -> atom.asks("sample"))
            .flatMap(Focus::number)
            .map(Asked::whole)
            .orElse(1);
    Anchor from = pack.anchor();
    return Goal.builder(declared.id(), declared.metric())
        .baseline(new BigDecimal(5))
        .target(target)
        .within(from, dice.of(30, 60), WindowUnit.DAYS)
        .leastSample(Math.max(1, sample))
        .build();
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
  private Optional<MetricSeries> measured(Goal goal, MetricKind kind) {
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
                .atom("Goal", atom -> atom.asks("sample"))
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
    made.sort(java.util.Comparator.comparing(Observation::on));
    return Optional.of(new MetricSeries(goal.metric(), kind, made));
  }
}

package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.Task;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMetric;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.TouchModel;

/** Changes a sketch in one place. */
final class NearbyCase {

  private final RulePack pack;
  private final Focus focus;
  private final Dice dice;
  private final Sketch sketch;
  private final List<Goal> goals;
  private final PartMaker parts;
  private final PlanMaker plan;
  private final List<Runnable> changes;

  NearbyCase(RulePack pack, Focus focus, Sketch sketch, List<Goal> goals) {
    this.pack = pack;
    this.focus = focus;
    this.dice = focus.dice();
    this.sketch = sketch;
    this.goals = goals;
    this.parts = new PartMaker(pack, focus, sketch);
    this.plan = new PlanMaker(pack, focus, sketch);
    this.changes =
        List.of(
            this::figure,
            this::figure,
            this::observation,
            this::observation,
            this::milestone,
            this::milestone,
            this::added,
            this::added,
            this::added,
            this::removed,
            this::removed,
            this::day,
            this::day,
            this::edge,
            this::edge,
            this::segment,
            this::feed,
            this::goal,
            this::confirmation,
            this::anchor,
            this::event,
            this::finished,
            this::head,
            this::theme,
            this::theme);
  }

  /** Changes one thing; perhaps nothing where there is nothing of the kind chosen. */
  void change() {
    dice.of(changes).run();
  }

  private void figure() {
    Optional<DeclaredMetric> metric = dice.any(pack.metrics().values());
    metric.ifPresent(
        one -> {
          Predicate<Account.Part> same =
              part -> part instanceof MetricSeries series && series.metric().equals(one.id());
          sketch.parts.removeIf(same);
          new SeriesMaker(pack, focus, sketch).series(one).ifPresent(sketch.parts::add);
        });
  }

  private void observation() {
    dice.any(sketch.all(MetricSeries.class))
        .filter(series -> !series.observations().isEmpty())
        .ifPresent(
            series -> {
              List<Observation> changed = new ArrayList<>(series.observations());
              int at = dice.below(changed.size());
              Observation old = changed.get(at);
              if (dice.percent(20)) {
                changed.remove(at);
              } else {
                changed.set(at, changed(old, series));
              }
              sketch.replace(series, new MetricSeries(series.metric(), series.kind(), changed));
            });
  }

  private Observation changed(Observation old, MetricSeries series) {
    BigDecimal step =
        SeriesMaker.step(old.value(), series.kind()).multiply(BigDecimal.valueOf(dice.around()));
    return switch (dice.below(3)) {
      case 0 ->
          new Observation(old.on().plusDays(dice.of(-7, -1, 1, 7)), old.value(), old.sample());
      case 1 ->
          new Observation(
              old.on(), SeriesMaker.suited(old.value().add(step), series.kind()), old.sample());
      default -> new Observation(old.on(), old.value(), Math.max(1, old.sample() + dice.around()));
    };
  }

  private void milestone() {
    dice.any(pack.milestones().values())
        .ifPresent(
            declared -> {
              Predicate<Account.Part> same =
                  part -> part instanceof PlannedMilestone one && one.id().equals(declared.id());
              sketch.parts.removeIf(same);
              plan.milestone(declared, 50).ifPresent(sketch.parts::add);
            });
  }

  private void added() {
    sketch.parts.add(themed().orElseGet(this::any));
  }

  private Optional<Account.Part> themed() {
    return dice.any(focus.theme())
        .filter(recipe -> dice.percent(60))
        .flatMap(recipe -> of(recipe.fact()));
  }

  private Optional<Account.Part> of(String fact) {
    return switch (fact) {
      case "Interaction" -> Optional.of(parts.interaction());
      case "Blocker" -> Optional.of(parts.blocker());
      case "ScopeChange" -> Optional.of(parts.scopeChange());
      case "Stakeholder" -> Optional.of(parts.stakeholder());
      case "BusyPeriod" -> Optional.of(parts.busyPeriod());
      case "Task" -> Optional.of(parts.task());
      case "Extension" -> Optional.of(plan.extension());
      default -> Optional.empty();
    };
  }

  private Account.Part any() {
    return switch (dice.below(10)) {
      case 0, 1 -> parts.interaction();
      case 2 -> parts.blocker();
      case 3 -> parts.scopeChange();
      case 4 -> parts.stakeholder();
      case 5 -> parts.busyPeriod();
      case 6 -> parts.task();
      case 7 -> plan.extension();
      case 8 -> parts.enablement();
      default -> parts.health();
    };
  }

  private void removed() {
    if (!sketch.parts.isEmpty()) {
      Account.Part first = dice.of(sketch.parts);
      if (dice.percent(25)) {
        sketch.parts.removeIf(
            part -> part.getClass() == first.getClass() && !(part instanceof Goal));
      } else {
        sketch.parts.remove(first);
      }
    }
  }

  private void day() {
    sketch.asOf = sketch.asOf.plusDays(dice.of(-7, -1, -1, 1, 1, 7, 14));
  }

  /** Moves the as-of date to a day on which something ends, or one beside it. */
  private void edge() {
    dice.any(new Ends(pack, focus, sketch).all().toList())
        .ifPresent(day -> sketch.asOf = day.plusDays(dice.around()));
  }

  private void segment() {
    sketch.segment = dice.of(List.copyOf(pack.segments().keySet()));
  }

  private void feed() {
    Feed feed = dice.of(Feed.values());
    if (!sketch.feeds.remove(feed)) {
      sketch.feeds.add(feed);
    }
  }

  private void goal() {
    List<Goal> here = sketch.all(Goal.class);
    List<Goal> known = here.isEmpty() ? goals : here;
    sketch.parts.removeIf(Goal.class::isInstance);
    new GoalMaker(pack, focus, sketch, known).all();
  }

  /** Adds all that the chosen rule asks for. */
  private void theme() {
    focus.theme().forEach(recipe -> of(recipe.fact()).ifPresent(sketch.parts::add));
    if (focus.isAbout("homeworkRate")) {
      new TalkMaker(pack, focus, sketch).homework();
    }
  }

  private void confirmation() {
    dice.any(sketch.all(Goal.class))
        .ifPresent(
            goal -> {
              Optional<Goal.Confirmation> given =
                  goal.confirmation().isPresent()
                      ? Optional.empty()
                      : Optional.of(new Goal.Confirmation(sketch.asOf, "Ms A, CFO"));
              sketch.replace(goal, GoalMaker.with(goal, given));
            });
  }

  private void anchor() {
    Optional<Anchor> one = dice.any(sketch.anchors.keySet());
    if (one.isPresent() && dice.percent(75)) {
      sketch.anchors.computeIfPresent(
          one.get(), (same, day) -> day.plusDays(dice.of(-7, -1, 1, 7)));
    } else if (one.isPresent() && dice.percent(60)) {
      sketch.anchors.remove(one.get());
    } else {
      sketch.anchors.put(
          dice.of(Anchor.ONBOARDING_CLOSED, Anchor.GO_LIVE, Anchor.CONTRACT_SIGNED), sketch.asOf);
    }
  }

  private void event() {
    LifecycleEvent event = dice.of(LifecycleEvent.values());
    if (sketch.events.remove(event) == null) {
      sketch.events.put(event, sketch.asOf.minusDays(dice.below(3)));
    }
  }

  /** Ends something that is open, or opens it again. */
  private void finished() {
    Optional<Blocker> blocker = dice.any(sketch.all(Blocker.class));
    blocker.ifPresent(
        one ->
            sketch.replace(
                one,
                one.resolvedOn().isPresent() || one.since().isAfter(sketch.asOf)
                    ? new Blocker(
                        one.kind(),
                        one.owner(),
                        one.since(),
                        Optional.empty(),
                        one.resolvable(),
                        one.description())
                    : one.withResolvedOn(sketch.asOf)));
    Optional<Task> task = dice.any(sketch.all(Task.class));
    task.ifPresent(
        one ->
            sketch.replace(
                one,
                one.doneOn().isPresent()
                    ? new Task(one.what(), one.who(), one.owner(), one.due(), Optional.empty())
                    : one.withDoneOn(sketch.asOf)));
  }

  private void head() {
    switch (dice.below(3)) {
      case 0 -> sketch.touchModel = dice.of(TouchModel.values());
      case 1 -> sketch.complexity = dice.of(Complexity.values());
      default -> sketch.seats = OptionalInt.of(focus.days("seats").orElse(dice.of(1, 10, 100)));
    }
  }
}

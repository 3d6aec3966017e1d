package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.Money;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.AmountRange;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.TouchModel;
import org.onboardingrules.testkit.Case;

/** Makes one case out of nothing. */
final class RandomCase {

  private final RulePack pack;
  private final Focus focus;
  private final Dice dice;
  private final List<Goal> goals;
  private final Sketch sketch;
  private final PartMaker parts;

  RandomCase(RulePack pack, Focus focus, List<Goal> goals) {
    this.pack = pack;
    this.focus = focus;
    this.dice = focus.dice();
    this.goals = goals;
    this.sketch = new Sketch("made-up", "Made Up Inc.", LocalDate.EPOCH);
    this.parts = new PartMaker(pack, focus, sketch);
  }

  Case make() {
    sketch.segment = focus.asked().segment();
    new Timeline(pack, focus).draw(sketch);
    head();
    feeds();
    plan();
    pack.metrics()
        .values()
        .forEach(
            metric ->
                new SeriesMaker(pack, focus, sketch)
                    .series(metric)
                    .ifPresent(
                        series -> sketch.put(series, MetricSeries.class, MetricSeries::metric)));
    GoalMaker goal = new GoalMaker(pack, focus, sketch, goals);
    pack.goals().values().forEach(goal::add);
    talks();
    others();
    return sketch.done();
  }

  private void head() {
    dice.maybe(35, () -> dice.of(TouchModel.values()))
        .ifPresent(model -> sketch.touchModel = model);
    focus
        .atom("touchModel")
        .filter(a -> dice.percent(70))
        .flatMap(
            a ->
                org.onboardingrules.term.code.Coded.of(
                    TouchModel.class, a.values().get(0).toString()))
        .ifPresent(m -> sketch.touchModel = m);
    dice.maybe(35, () -> dice.of(Complexity.values())).ifPresent(how -> sketch.complexity = how);
    focus
        .atom("complexity")
        .filter(a -> dice.percent(70))
        .flatMap(
            a ->
                org.onboardingrules.term.code.Coded.of(
                    Complexity.class, a.values().get(0).toString()))
        .ifPresent(m -> sketch.complexity = m);
    bounds().forEach(this::size);
    focus
        .days("seats")
        .filter(n -> dice.percent(70))
        .ifPresent(n -> sketch.seats = OptionalInt.of(n));
    focus
        .days("contractValue")
        .filter(n -> dice.percent(70))
        .ifPresent(n -> sketch.contractValue = new Money(BigDecimal.valueOf(n), "JPY"));
    for (LifecycleEvent event : LifecycleEvent.values()) {
      event(event);
    }
  }

  private Stream<org.onboardingrules.pack.declared.SegmentBounds> bounds() {
    return pack.segments().values().stream()
        .flatMap(segment -> segment.bounds().stream())
        .filter(b -> dice.percent(30))
        .limit(1);
  }

  private void size(org.onboardingrules.pack.declared.SegmentBounds bounds) {
    bounds.seats().ifPresent(range -> sketch.seats = OptionalInt.of(Asked.whole(at(range))));
    bounds
        .contractValue()
        .ifPresent(range -> sketch.contractValue = new Money(at(range.amount()), range.currency()));
  }

  private BigDecimal at(AmountRange range) {
    BigDecimal edge = dice.percent(50) ? range.from() : range.below().orElse(range.from());
    return edge.add(BigDecimal.valueOf(dice.around())).max(BigDecimal.ZERO);
  }

  private void event(LifecycleEvent event) {
    Optional<Boolean> asked =
        focus.theme("Onboarding").stream()
            .flatMap(recipe -> recipe.of("happened"))
            .filter(atom -> atom.arguments().contains(event.word()))
            .findFirst()
            .map(atom -> atom.values().contains(true))
            .filter(wanted -> dice.percent(85));
    boolean rare = event == LifecycleEvent.NOTICE_SERVED || event == LifecycleEvent.EXIT_SURVEY;
    if (asked.orElseGet(() -> dice.percent(rare ? 8 : 45))) {
      sketch.events.put(event, parts.someday());
    }
  }

  private void feeds() {
    sketch.feeds.addAll(List.of(Feed.values()));
    int fewer = dice.percent(70) ? 0 : dice.percent(60) ? 1 : dice.between(2, Feed.values().length);
    for (int i = 0; i < fewer; i++) {
      sketch.feeds.remove(dice.of(Feed.values()));
    }
  }

  private void plan() {
    PlanMaker plan = new PlanMaker(pack, focus, sketch);
    int progress = progress();
    pack.milestones()
        .values()
        .forEach(
            declared ->
                plan.milestone(declared, progress)
                    .ifPresent(
                        made -> sketch.put(made, PlannedMilestone.class, PlannedMilestone::id)));
    add(15, plan::extension);
    add(4, plan::extension);
  }

  private int progress() {
    boolean none =
        focus.theme("Onboarding").stream()
            .flatMap(recipe -> recipe.of("milestoneProgress"))
            .anyMatch(atom -> Focus.number(atom).filter(n -> n.signum() == 0).isPresent());
    return none && dice.percent(70) ? 0 : dice.of(0, 30, 60, 70, 90, 100);
  }

  private void talks() {
    silence("daysOfCustomerSilence", Side.CUSTOMER, InteractionKind.MESSAGE);
    silence("daysOfVendorSilence", Side.VENDOR, InteractionKind.MESSAGE);
    if (dice.percent(40)) {
      silence("daysSinceWin", Side.CUSTOMER, InteractionKind.SMALL_WIN);
    }
    boolean quiet = dice.percent(35);
    for (int left = dice.between(0, quiet ? 1 : 4); left > 0; left--) {
      sketch.parts.add(parts.interaction());
    }
    for (int asked = focus.theme("Interaction").size(); asked > 0; asked--) {
      sketch.parts.add(parts.interaction());
    }
  }

  private void silence(String property, Side side, InteractionKind kind) {
    if (dice.percent(75)) {
      int days = focus.days(property).orElseGet(() -> dice.of(0, 1, 7, 14));
      LocalDate on = sketch.asOf.minusDays(days);
      sketch.parts.add(Interaction.of(on, side, kind));
    }
  }

  private void others() {
    some("Blocker", 25, 2, parts::blocker);
    some("ScopeChange", 20, 3, parts::scopeChange);
    some("Stakeholder", 60, 2, parts::stakeholder);
    some("BusyPeriod", 15, 1, parts::busyPeriod);
    some("Task", 45, 4, parts::task);
    add(45, parts::enablement);
    add(55, parts::health);
  }

  /** Adds some entries so often; as many as the chosen rule asks for, if it asks for any. */
  private void some(String fact, int share, int most, Supplier<? extends Account.Part> maker) {
    int asked = focus.theme(fact).size();
    int number =
        asked > 0
            ? dice.between(asked, asked + 1)
            : dice.percent(share) ? dice.between(1, most) : 0;
    for (int left = number; left > 0; left--) {
      sketch.parts.add(maker.get());
    }
  }

  private void add(int share, Supplier<? extends Account.Part> maker) {
    dice.maybe(share, maker).ifPresent(sketch.parts::add);
  }
}

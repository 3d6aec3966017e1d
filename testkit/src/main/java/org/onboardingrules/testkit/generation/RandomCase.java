package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.testkit.Case;

/** Makes one case out of nothing. */
final class RandomCase {

  private static final int CALM = 25;

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
    new Timeline(pack, focus, sketch).draw();
    HeadMaker head = new HeadMaker(pack, focus, sketch);
    head.profile();
    head.events();
    head.feeds();
    milestones();
    measured();
    TalkMaker talk = new TalkMaker(pack, focus, sketch);
    talk.talks();
    talk.homework();
    others(dice.percent(CALM));
    return sketch.done();
  }

  private void milestones() {
    PlanMaker plan = new PlanMaker(pack, focus, sketch);
    int progress = dice.of(0, 30, 60, 70, 90, 100);
    int left = required();
    Optional<Shares> share =
        focus.themed("Onboarding", "milestoneProgress").stream()
            .findFirst()
            .flatMap(Focus::number)
            .map(asked -> Shares.of(asked, required(), dice));
    int good = share.map(Shares::good).orElse(0);
    for (DeclaredMilestone declared : pack.milestones().values()) {
      boolean counts = share.isPresent() && declared.required();
      int likely = !counts ? progress : dice.below(left) < good ? 100 : 0;
      left -= declared.required() ? 1 : 0;
      good -= likely == 100 && counts ? 1 : 0;
      plan.milestone(declared, likely)
          .ifPresent(made -> sketch.put(made, PlannedMilestone.class, PlannedMilestone::id));
    }
    add(15, plan::extension);
    add(5, plan::extension);
  }

  private int required() {
    return (int) pack.milestones().values().stream().filter(DeclaredMilestone::required).count();
  }

  private void measured() {
    SeriesMaker maker = new SeriesMaker(pack, focus, sketch);
    pack.metrics().values().stream()
        .flatMap(metric -> maker.series(metric).stream())
        .forEach(series -> sketch.put(series, MetricSeries.class, MetricSeries::metric));
    new GoalMaker(pack, focus, sketch, goals).all();
  }

  private void others(boolean calm) {
    some("Blocker", calm ? 0 : 25, 2, parts::blocker);
    some("ScopeChange", calm ? 0 : 20, 3, parts::scopeChange);
    some("Stakeholder", calm ? 30 : 60, 2, parts::stakeholder);
    some("BusyPeriod", calm ? 0 : 15, 1, parts::busyPeriod);
    some("Task", calm ? 0 : 35, 4, parts::task);
    add(45, parts::enablement);
    add(55, parts::health);
  }

  /** Adds some entries so often; as many as the chosen rule asks for, if it asks for any. */
  private void some(String fact, int share, int most, Supplier<? extends Account.Part> maker) {
    int asked = asked(fact);
    int usual = dice.percent(share) ? dice.between(1, most) : 0;
    for (int left = asked == 0 ? usual : asked + dice.below(2); left > 0; left--) {
      sketch.parts.add(maker.get());
    }
  }

  private int asked(String fact) {
    int counted =
        focus.themed(fact, "count").stream()
            .flatMap(atom -> Focus.number(atom).stream())
            .max(BigDecimal::compareTo)
            .map(Asked::whole)
            .orElse(0);
    return Math.max(counted, focus.theme(fact).size());
  }

  private void add(int share, Supplier<? extends Account.Part> maker) {
    dice.maybe(share, maker).ifPresent(sketch.parts::add);
  }
}

package org.onboardingrules.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.term.code.WindowUnit;

/** Random parts of accounts: what happened, what is planned and what was measured. */
final class RandomParts {

  private static final int KINDS = 7;

  private final Boundaries boundaries;
  private final Dice dice;

  RandomParts(Boundaries boundaries, Dice dice) {
    this.boundaries = boundaries;
    this.dice = dice;
  }

  /**
   * Up to so many parts of a few kinds, so that there are often several of one; of one goal, one
   * milestone and one metric at most one each.
   */
  List<Account.Part> some(int most) {
    List<Supplier<Account.Part>> few = dice.shuffled(kinds()).subList(0, KINDS);
    Map<String, Account.Part> parts = new LinkedHashMap<>();
    dice.some(0, most, () -> dice.of(few).get())
        .forEach(part -> parts.put(keyOf(part).orElse("part " + parts.size()), part));
    return List.copyOf(parts.values());
  }

  private static Optional<String> keyOf(Account.Part part) {
    if (part instanceof PlannedMilestone milestone) {
      return Optional.of(milestone.id());
    } else if (part instanceof MetricSeries series) {
      return Optional.of(series.metric());
    }
    return part instanceof Goal goal ? Optional.of(goal.id()) : Optional.empty();
  }

  private List<Supplier<Account.Part>> kinds() {
    return List.of(
        this::interaction,
        this::blocker,
        this::change,
        this::stakeholder,
        this::period,
        this::extension,
        this::task,
        () -> new EnablementReached(dice.of(1, 2, 3, 4), date()),
        () -> new HealthReading(date(), dice.of(HealthRating.values())),
        this::goal,
        () -> milestone("s1"),
        () -> milestone("s2"),
        () -> series("m1", MetricKind.COUNT),
        () -> series("m2", MetricKind.GAUGE));
  }

  private LocalDate date() {
    return boundaries.date(dice);
  }

  private Optional<Boolean> flag() {
    return dice.maybe(() -> dice.oneIn(2));
  }

  private Interaction interaction() {
    return new Interaction(
        date(),
        dice.of(Side.values()),
        dice.of(InteractionKind.values()),
        flag(),
        dice.maybe(() -> dice.of(Sentiment.values())),
        Optional.empty(),
        dice.maybe(() -> dice.of(ChurnCause.values())));
  }

  private Blocker blocker() {
    LocalDate since = date();
    return new Blocker(
        dice.of(BlockerKind.values()),
        dice.of(Side.values()),
        since,
        dice.maybe(() -> since.plusDays(dice.of(0, 5, 20))),
        flag(),
        Optional.empty());
  }

  private ScopeChange change() {
    LocalDate on = date();
    return new ScopeChange(
        on,
        dice.maybe(() -> on.plusDays(dice.of(0, 5))),
        dice.maybe(() -> dice.of(Cause.values())),
        Optional.empty());
  }

  private Stakeholder stakeholder() {
    LocalDate from = date();
    return new Stakeholder(
        dice.of(StakeholderRole.values()),
        "Ms A",
        from,
        dice.maybe(() -> from.plusDays(dice.of(0, 14))));
  }

  private BusyPeriod period() {
    LocalDate from = date();
    return new BusyPeriod(from, from.plusDays(dice.of(0, 1, 14)), "year-end");
  }

  private Extension extension() {
    LocalDate old = date();
    return new Extension(
        date(),
        dice.maybe(() -> dice.of(Cause.values())),
        dice.maybe(() -> "call them"),
        Optional.empty(),
        Optional.empty(),
        old,
        dice.maybe(() -> old.plusDays(dice.of(1, 14, 15))));
  }

  private Task task() {
    return new Task(
        "export",
        dice.maybe(() -> "Ms A"),
        dice.maybe(() -> dice.of(Side.values())),
        dice.maybe(this::date),
        dice.maybe(this::date));
  }

  private Goal goal() {
    Goal.Builder goal =
        Goal.builder("g1", dice.of("m1", "m2"))
            .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
            .within(Anchor.KICKOFF, 30, WindowUnit.DAYS)
            .leastSample(dice.of(1, 14, 50));
    dice.maybe(() -> new BigDecimal(dice.of("6", "50"))).ifPresent(goal::baseline);
    dice.maybe(this::date).ifPresent(on -> goal.confirmation(new Goal.Confirmation(on, "CFO")));
    return goal.build();
  }

  private PlannedMilestone milestone(String id) {
    PlannedMilestone milestone = PlannedMilestone.of(id);
    PlannedMilestone planned = dice.maybe(this::date).map(milestone::withDue).orElse(milestone);
    return dice.maybe(this::date).map(planned::withCompletedOn).orElse(planned);
  }

  private MetricSeries series(String metric, MetricKind kind) {
    return new MetricSeries(metric, kind, dice.some(0, 3, () -> observation(kind)));
  }

  private Observation observation(MetricKind kind) {
    BigDecimal value = boundaries.number(dice);
    if (kind == MetricKind.COUNT) {
      value = value.abs().setScale(0, RoundingMode.HALF_UP);
    }
    return new Observation(date(), value, boundaries.count(dice, 1));
  }
}

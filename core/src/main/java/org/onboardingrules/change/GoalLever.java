package org.onboardingrules.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.WindowUnit;

/** What can be done about a property of a goal: agree on it, observe its metric, confirm it. */
record GoalLever(Situation now, org.onboardingrules.authoring.fact.Goal fact) {

  private static final int MONTH = 30;
  private static final int DECIMALS = 4;

  Ways ways(String property, Wanted wanted) {
    Optional<Goal> known = now.goal(fact.id());
    if (property.equals("id")) {
      return Ways.NEVER;
    } else if (known.isEmpty()) {
      return wanted.equals(new Wanted.OfFlag(false)) ? reportedAsNot(property) : agreed();
    }
    Goal goal = known.get();
    if (wanted instanceof Wanted.OfNumber number) {
      return switch (property) {
        case "value" -> value(goal, number, BigDecimal.ZERO);
        case "sample" -> sample(goal, number);
        case "daysLeft" -> daysLeft(goal, number);
        default -> target(goal);
      };
    }
    boolean yes = wanted.equals(new Wanted.OfFlag(true));
    return switch (property) {
      case "reached" -> yes ? reached(goal) : missed(goal);
      case "confirmed" -> yes ? confirmed(goal) : reportedAsNot(property);
      case "targeted" -> yes ? target(goal) : Ways.NEVER;
      default -> yes ? observedOnce(goal) : Ways.wall(Walls.counted(metric(goal)));
    };
  }

  private Text title() {
    return now.names().goal(fact.id());
  }

  private Text metric(Goal goal) {
    return now.names().metric(goal.metric());
  }

  /** A goal that is not there is not confirmed, where goals are reported. */
  private Ways reportedAsNot(String property) {
    boolean known = !property.equals("confirmed") || now.facts().reports(Feed.GOALS);
    return known ? Ways.UNTRIED : Ways.by(new HeadEdit.Reported(Feed.GOALS, now.day()));
  }

  /** With numbers that stand for those still to be agreed on. */
  private Ways agreed() {
    DeclaredGoal declared = now.pack().goals().get(fact.id());
    if (declared == null) {
      return Ways.UNTRIED;
    }
    int length =
        now.anchor(now.pack().anchor())
            .map(from -> (int) from.until(now.day(), ChronoUnit.DAYS))
            .orElse(0);
    Goal goal =
        Goal.builder(fact.id(), declared.metric())
            .target(new GoalTarget.Absolute(BigDecimal.ONE, Direction.AT_LEAST))
            .within(now.pack().anchor(), length + MONTH, WindowUnit.DAYS)
            .build();
    return Ways.by(new GoalEdit.Agreed(goal, now.day()));
  }

  private Ways confirmed(Goal goal) {
    return goal.confirmation()
        .map(given -> Ways.waiting(given.on()))
        .orElseGet(() -> Ways.by(new GoalEdit.Confirmed(goal.id(), now.day())));
  }

  private Ways target(Goal goal) {
    return goal.targetValue().isPresent() ? Ways.NEVER : baseline(goal);
  }

  /** The baseline that puts the target where the figure is now. */
  private Ways baseline(Goal goal) {
    BigDecimal change =
        goal.target().match(absolute -> BigDecimal.ZERO, relative -> relative.change());
    BigDecimal share = BigDecimal.ONE.add(change);
    BigDecimal mean = Optional.ofNullable(fact.value()).orElse(BigDecimal.ONE);
    boolean more = goal.direction() == Direction.AT_MOST;
    RoundingMode towards = more ? RoundingMode.CEILING : RoundingMode.FLOOR;
    BigDecimal value =
        share.signum() <= 0
            ? BigDecimal.ONE
            : mean.divide(share, MathContext.DECIMAL128).setScale(DECIMALS, towards);
    return value.signum() <= 0
        ? Ways.by(new GoalEdit.Baseline(goal.id(), BigDecimal.ONE, more, now.day()))
        : Ways.by(new GoalEdit.Baseline(goal.id(), value, more, now.day()));
  }

  Ways reached(Goal goal) {
    if (goal.targetValue().isEmpty()) {
      return baseline(goal);
    }
    Wanted.OfNumber wanted = wanted(goal);
    if (goal.targetValue().get().signum() == 0 && wanted.metBy(fact.value()) == Truth.FALSE) {
      return Ways.NEVER;
    }
    return value(goal, wanted, shortOf(goal));
  }

  private static Wanted.OfNumber wanted(Goal goal) {
    Operator operator =
        goal.direction() == Direction.AT_MOST ? Operator.AT_MOST : Operator.AT_LEAST;
    return new Wanted.OfNumber(operator, goal.targetValue().orElseThrow());
  }

  private BigDecimal shortOf(Goal goal) {
    BigDecimal sample = Optional.ofNullable(fact.sample()).orElse(BigDecimal.ZERO);
    return BigDecimal.valueOf(goal.leastSample()).subtract(sample).max(BigDecimal.ZERO);
  }

  /** That it is not reached becomes known with the first observation. */
  private Ways missed(Goal goal) {
    if (Boolean.TRUE.equals(fact.reached()) || goal.targetValue().isEmpty()) {
      return Ways.UNTRIED;
    }
    Wanted.OfNumber missed = (Wanted.OfNumber) wanted(goal).negated();
    return value(goal, missed, BigDecimal.ZERO);
  }

  /** More items: at what the target asks for, where it is known. */
  private Ways sample(Goal goal, Wanted.OfNumber wanted) {
    BigDecimal before = Optional.ofNullable(fact.sample()).orElse(BigDecimal.ZERO);
    BigDecimal needed = wanted.nearest(before, 0);
    if (needed.compareTo(before) < 0) {
      return Ways.wall(Walls.counted(metric(goal)));
    }
    BigDecimal more = needed.subtract(before).max(BigDecimal.ONE);
    Wanted.OfNumber mean = goal.targetValue().isPresent() ? wanted(goal) : asNow();
    return observed(goal, mean, more, counted(mean));
  }

  /** The mean stays what it is. */
  private Wanted.OfNumber asNow() {
    return new Wanted.OfNumber(
        Operator.AT_LEAST, Optional.ofNullable(fact.value()).orElse(BigDecimal.ONE));
  }

  private Figure[] counted(Wanted.OfNumber mean) {
    Text what = new Text("items for the goal " + title().en(), "目標「" + title().ja() + "」の対象件数");
    Figure items = Figure.Read.counted(Reading.of(fact, "sample"), what);
    return mean.metBy(fact.value()) == Truth.TRUE
        ? new Figure[] {items}
        : new Figure[] {items, mean(mean)};
  }

  private Figure mean(Wanted.OfNumber wanted) {
    Text what = new Text("mean for the goal " + title().en(), "目標「" + title().ja() + "」の平均");
    return Figure.Read.bounded(Reading.of(fact, "value"), what, wanted.bound());
  }

  private Ways value(Goal goal, Wanted.OfNumber wanted, BigDecimal items) {
    if (now.stillToAgree(goal)) {
      return observed(goal, wanted, items);
    }
    return items.signum() > 0
        ? observed(goal, wanted, items, counted(wanted))
        : observed(goal, wanted, items, mean(wanted));
  }

  private Ways observedOnce(Goal goal) {
    return value(goal, goal.targetValue().isPresent() ? wanted(goal) : asNow(), BigDecimal.ZERO);
  }

  private Ways observed(Goal goal, Wanted.OfNumber wanted, BigDecimal items, Figure... figures) {
    Optional<DateRange> dates = now.dates(goal.window());
    if (dates.isEmpty()) {
      return now.withAnchor(goal.window().from());
    }
    Optional<LocalDate> on =
        fact.measured()
            ? now.period().lastIn(dates.get())
            : now.period().lastReportedIn(dates.get());
    if (on.isEmpty()) {
      return Ways.wall(Walls.goalEnded(title(), dates.get().last()));
    }
    List<Observation> seen = now.observedIn(goal.metric(), dates.get());
    return new MeanLever(now.kind(goal.metric()), seen, wanted, items)
        .needed()
        .map(more -> new Observation(on.get(), more.value(), more.items()))
        .filter(more -> MetricSeries.suits(now.kind(goal.metric()), more.value()))
        .map(
            more ->
                Ways.by(
                    Observed.of(
                        goal.metric(),
                        now.kind(goal.metric()),
                        more,
                        Observed.Slack.of(wanted),
                        figures)))
        .orElse(Ways.UNTRIED);
  }

  private Ways daysLeft(Goal goal, Wanted.OfNumber wanted) {
    BigDecimal left = fact.daysLeft();
    return left == null
        ? now.withAnchor(goal.window().from())
        : Waits.shrinking(left, wanted, now.day());
  }
}

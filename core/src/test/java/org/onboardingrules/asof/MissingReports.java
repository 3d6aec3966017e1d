package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.Money;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Task;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.TouchModel;
import org.onboardingrules.term.code.WindowUnit;

/** Reports what is missing of an account, with values of its own choice. */
final class MissingReports {

  private static final LocalDate AS_OF = RandomAccounts.AS_OF;
  private static final int DAYS = 60;

  private MissingReports() {}

  static Account added(Account account, List<Missing> missing) {
    Account reported = account;
    for (Missing one : missing) {
      reported = added(reported, one);
    }
    return reported;
  }

  private static Account added(Account account, Missing missing) {
    String name = missing.name();
    return switch (missing.kind()) {
      case FEED ->
          RandomAccounts.copy(account).feeds(Coded.of(Feed.class, name).orElseThrow()).build();
      case ANCHOR ->
          RandomAccounts.copy(account)
              .anchor(Coded.of(Anchor.class, name).orElseThrow(), AS_OF.minusDays(DAYS))
              .build();
      case ATTRIBUTE -> attribute(RandomAccounts.copy(account), name).build();
      case GOAL -> RandomAccounts.copy(account).add(goal(name)).build();
      case BASELINE -> changed(account, part -> baseline(part, name));
      case METRIC -> observed(account, name);
      case MILESTONE -> completed(account, name);
      case CONFIRMATION -> confirmed(account, name);
      case DETAIL ->
          name.startsWith("milestones.")
              ? planned(account, name.split("\\.")[1], name.split("\\.")[2])
              : changed(account, part -> detail(part, name));
    };
  }

  private static Account changed(Account account, UnaryOperator<Account.Part> change) {
    List<Account.Part> parts = RandomAccounts.parts(account).stream().map(change).toList();
    return RandomAccounts.with(account, parts);
  }

  private static Account.Builder attribute(Account.Builder account, String key) {
    return switch (key) {
      case "touch-model" -> account.touchModel(TouchModel.LOW_TOUCH);
      case "complexity" -> account.complexity(Complexity.SIMPLE);
      case "seats" -> account.seats(7);
      case "contract-value" -> account.contractValue(new Money(BigDecimal.TEN, "JPY"));
      case "health" -> account.add(new HealthReading(AS_OF, HealthRating.GREEN));
      case "enablement" -> account.add(new EnablementReached(1, AS_OF));
      default -> throw new AssertionError(key);
    };
  }

  private static Goal goal(String id) {
    return Goal.builder(id, "m2")
        .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
        .within(Anchor.KICKOFF, DAYS, WindowUnit.DAYS)
        .build();
  }

  private static Account.Part baseline(Account.Part part, String goal) {
    return part instanceof Goal known && known.id().equals(goal)
        ? new Goal(
            goal,
            known.metric(),
            Optional.of(BigDecimal.TEN),
            known.target(),
            known.window(),
            known.leastSample(),
            known.confirmation(),
            known.proxyMetric(),
            known.qualitativeConfirmations())
        : part;
  }

  /** One observation on each of the last days. */
  private static Account observed(Account account, String metric) {
    Stream<Observation> added =
        IntStream.rangeClosed(0, DAYS)
            .mapToObj(back -> new Observation(AS_OF.minusDays(back), BigDecimal.ONE, 1));
    Stream<Observation> before =
        account.metrics().stream()
            .filter(series -> series.metric().equals(metric))
            .flatMap(series -> series.observations().stream());
    MetricKind kind = metric.equals("m1") ? MetricKind.COUNT : MetricKind.GAUGE;
    MetricSeries all = new MetricSeries(metric, kind, Stream.concat(before, added).toList());
    return replaced(
        account, part -> part instanceof MetricSeries s && s.metric().equals(metric), all);
  }

  private static Account completed(Account account, String id) {
    return replaced(account, milestone(account, id).withCompletedOn(AS_OF));
  }

  private static Account planned(Account account, String id, String key) {
    PlannedMilestone known = milestone(account, id);
    return replaced(
        account, key.equals("due") ? known.withDue(AS_OF) : known.withOwner(Side.CUSTOMER));
  }

  private static PlannedMilestone milestone(Account account, String id) {
    return account.milestones().stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElse(PlannedMilestone.of(id));
  }

  private static Account replaced(Account account, PlannedMilestone milestone) {
    return replaced(
        account,
        part -> part instanceof PlannedMilestone m && m.id().equals(milestone.id()),
        milestone);
  }

  private static Account confirmed(Account account, String id) {
    Goal known =
        account.goals().stream().filter(goal -> goal.id().equals(id)).findFirst().orElse(goal(id));
    Goal confirmed =
        new Goal(
            id,
            known.metric(),
            known.baseline(),
            known.target(),
            known.window(),
            known.leastSample(),
            Optional.of(new Goal.Confirmation(AS_OF, "CFO")),
            known.proxyMetric(),
            known.qualitativeConfirmations());
    return replaced(account, part -> part instanceof Goal g && g.id().equals(id), confirmed);
  }

  private static Account replaced(Account account, Predicate<Account.Part> old, Account.Part part) {
    Stream<Account.Part> others = RandomAccounts.parts(account).stream().filter(old.negate());
    return RandomAccounts.with(account, Stream.concat(others, Stream.of(part)).toList());
  }

  /** Every part of the kind gets its value, whichever of them was meant. */
  private static Account.Part detail(Account.Part part, String path) {
    return switch (path) {
      case "interactions.attended", "interactions.about", "interactions.sentiment" ->
          part instanceof Interaction i ? interaction(i) : part;
      case "blockers.resolvable" -> part instanceof Blocker b ? blocker(b) : part;
      case "scope-changes.cause" ->
          part instanceof ScopeChange c
              ? new ScopeChange(
                  c.raisedOn(), c.agreedOn(), Optional.of(Cause.BANDWIDTH), c.description())
              : part;
      case "extensions.cause", "extensions.new-date" ->
          part instanceof Extension e
              ? e.withCause(Cause.BANDWIDTH).withNewDate(e.oldDate().plusDays(1))
              : part;
      case "tasks.owner" ->
          part instanceof Task t
              ? new Task(t.what(), t.who(), Optional.of(Side.CUSTOMER), t.due(), t.doneOn())
              : part;
      default -> throw new AssertionError(path);
    };
  }

  private static Interaction interaction(Interaction i) {
    return new Interaction(
        i.on(),
        i.spokenBy(),
        i.kind(),
        i.attended().or(() -> Optional.of(true)),
        i.sentiment().or(() -> Optional.of(Sentiment.NEUTRAL)),
        i.speaker(),
        i.about().or(() -> Optional.of(ChurnCause.HIGH_PRICE)));
  }

  private static Blocker blocker(Blocker b) {
    return new Blocker(
        b.kind(), b.owner(), b.since(), b.resolvedOn(), Optional.of(true), b.description());
  }
}

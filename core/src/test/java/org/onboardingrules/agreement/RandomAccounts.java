package org.onboardingrules.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
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
import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.Complexity;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;
import org.onboardingrules.term.code.TouchModel;
import org.onboardingrules.term.code.WindowUnit;

/**
 * Random accounts whose dates and values lie at, just below and just above the boundaries that
 * random rules ask about. Parts are lists, so that a failing account shrinks to the few that
 * matter.
 */
public final class RandomAccounts {

  /** The date for which random accounts are asked about. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  /** What the pack of the agreement test declares. */
  static final Map<NameKind, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(NameKind.CRITERION, numbered("c", 9)),
          Map.entry(NameKind.METRIC, List.of("m1", "m2")),
          Map.entry(NameKind.GOAL, List.of("g1")),
          Map.entry(NameKind.MILESTONE, List.of("s1", "s2")),
          Map.entry(NameKind.WINDOW, List.of("month", "evidence")),
          Map.entry(NameKind.THRESHOLD, List.of("fourteen", "half")),
          Map.entry(NameKind.SEGMENT, List.of("SMB", "ENTERPRISE")),
          Map.entry(NameKind.ESCALATE_REASON, List.of("e1", "e2")),
          Map.entry(NameKind.EXTEND_REASON, List.of("x1")),
          Map.entry(NameKind.RELEASE_REASON, List.of("l1")),
          Map.entry(NameKind.RISK, List.of("r1", "r2")),
          Map.entry(NameKind.DELAY_CAUSE, List.of("d1")),
          Map.entry(NameKind.PLAY, numbered("p", 9)));

  private RandomAccounts() {}

  private static List<String> numbered(String prefix, int most) {
    return IntStream.rangeClosed(1, most).mapToObj(i -> prefix + i).toList();
  }

  /** The same accounts for the same seed. */
  public static List<Account> some(int number, long seed) {
    return accounts().generator(1_000).stream(new Random(seed))
        .limit(number)
        .map(Shrinkable::value)
        .toList();
  }

  /** All parts of an account, kind by kind. */
  public static List<Account.Part> parts(Account account) {
    return Stream.<List<? extends Account.Part>>of(
            account.milestones(),
            account.metrics(),
            account.goals(),
            account.interactions(),
            account.blockers(),
            account.scopeChanges(),
            account.stakeholders(),
            account.busyPeriods(),
            account.extensions(),
            account.tasks(),
            account.enablement(),
            account.health())
        .<Account.Part>flatMap(List::stream)
        .toList();
  }

  /** The account with other parts. */
  public static Account with(Account account, List<Account.Part> parts) {
    return dated(account).addAll(parts).build();
  }

  /** A builder with all that the account has, to add to. */
  public static Account.Builder copy(Account account) {
    return dated(account).addAll(parts(account));
  }

  private static Account.Builder dated(Account account) {
    Account.Builder builder = snapshot(account);
    account.anchors().forEach(builder::anchor);
    account.events().forEach(builder::event);
    return builder;
  }

  /** A builder with what the account carries without a date. */
  public static Account.Builder snapshot(Account account) {
    Account.Builder builder = Account.builder(account.id(), account.name());
    account.segment().ifPresent(builder::segment);
    account.touchModel().ifPresent(builder::touchModel);
    account.complexity().ifPresent(builder::complexity);
    account.seats().ifPresent(builder::seats);
    account.contractValue().ifPresent(builder::contractValue);
    return builder.feeds(account.feeds().toArray(Feed[]::new));
  }

  static Arbitrary<Account> accounts() {
    Arbitrary<Set<Feed>> feeds =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Set.of(Feed.values()))),
            Tuple.of(2, Arbitraries.of(Feed.class).set().ofMinSize(4)));
    Arbitrary<Map<Anchor, LocalDate>> anchors =
        Arbitraries.maps(Arbitraries.of(Anchor.class), dates()).ofMinSize(2).ofMaxSize(6);
    Arbitrary<Map<LifecycleEvent, LocalDate>> events =
        Arbitraries.maps(Arbitraries.of(LifecycleEvent.class), dates()).ofMaxSize(2);
    Arbitrary<Optional<TouchModel>> touch = Arbitraries.of(TouchModel.class).optional();
    Arbitrary<Optional<Complexity>> complexity = Arbitraries.of(Complexity.class).optional();
    Arbitrary<Optional<Integer>> seats = Arbitraries.of(1, 14, 49, 50).optional();
    return Combinators.combine(
            Arbitraries.of("SMB", "ENTERPRISE"),
            feeds,
            anchors,
            events,
            touch,
            complexity,
            seats,
            randomParts())
        .as(
            (segment, reported, known, happened, model, how, number, parts) -> {
              Account.Builder builder =
                  Account.builder("a1", "A").segment(new SegmentId(segment)).addAll(parts);
              builder.feeds(reported.toArray(Feed[]::new));
              known.forEach(builder::anchor);
              happened.forEach(builder::event);
              model.ifPresent(builder::touchModel);
              how.ifPresent(builder::complexity);
              number.ifPresent(builder::seats);
              return builder.build();
            });
  }

  /** Dates around the as-of date, 14 days and 50 days before it; some lie ahead. */
  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.of(-3, 0, 0, 1, 2, 3, 7, 13, 14, 15, 30, 49, 50, 51, 60)
        .map(days -> AS_OF.minusDays(days));
  }

  private static Arbitrary<List<Account.Part>> randomParts() {
    return Arbitraries.<Account.Part>oneOf(
            List.of(
                interactions(),
                interactions(),
                blockers(),
                changes(),
                stakeholders(),
                periods(),
                extensions(),
                tasks(),
                Combinators.combine(Arbitraries.of(1, 2, 3, 4), dates()).as(EnablementReached::new),
                Combinators.combine(dates(), Arbitraries.of(HealthRating.class))
                    .as(HealthReading::new),
                goals(),
                milestones("s1"),
                milestones("s2"),
                series("m1", MetricKind.COUNT, List.of("0", "1", "14", "49", "50")),
                series("m2", MetricKind.GAUGE, List.of("3.6", "3.60", "3.61", "0.5", "0"))))
        .list()
        .ofMaxSize(16)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(RandomAccounts::distinct);
  }

  /** One goal, one milestone of a name, one series of a metric: the last one drawn. */
  private static List<Account.Part> distinct(List<Account.Part> parts) {
    return parts.stream()
        .filter(
            part ->
                parts.stream()
                    .filter(other -> sameId(part, other))
                    .reduce((first, second) -> second)
                    .filter(last -> last != part)
                    .isEmpty())
        .toList();
  }

  private static boolean sameId(Account.Part a, Account.Part b) {
    if (a instanceof PlannedMilestone x && b instanceof PlannedMilestone y) {
      return x.id().equals(y.id());
    }
    if (a instanceof MetricSeries x && b instanceof MetricSeries y) {
      return x.metric().equals(y.metric());
    }
    return a instanceof Goal && b instanceof Goal;
  }

  private static Arbitrary<Account.Part> interactions() {
    return Combinators.combine(
            dates(),
            Arbitraries.of(Side.class),
            Arbitraries.of(InteractionKind.class),
            Arbitraries.of(true, false).optional(),
            Arbitraries.of(Sentiment.class).optional(),
            Arbitraries.of(ChurnCause.class).optional())
        .as(
            (on, side, kind, attended, sentiment, about) ->
                new Interaction(on, side, kind, attended, sentiment, Optional.empty(), about));
  }

  private static Arbitrary<Account.Part> blockers() {
    return Combinators.combine(
            dates(),
            Arbitraries.of(Side.class),
            Arbitraries.of(BlockerKind.class),
            Arbitraries.of(0, 5, 20).optional(),
            Arbitraries.of(true, false).optional())
        .as(
            (since, side, kind, days, resolvable) ->
                new Blocker(
                    kind, side, since, days.map(since::plusDays), resolvable, Optional.empty()));
  }

  private static Arbitrary<Account.Part> changes() {
    return Combinators.combine(
            dates(), Arbitraries.of(0, 5).optional(), Arbitraries.of(Cause.class).optional())
        .as(
            (on, days, cause) ->
                new ScopeChange(on, days.map(on::plusDays), cause, Optional.empty()));
  }

  private static Arbitrary<Account.Part> stakeholders() {
    return Combinators.combine(
            Arbitraries.of(StakeholderRole.class), dates(), Arbitraries.of(0, 14).optional())
        .as((role, from, days) -> new Stakeholder(role, "Ms A", from, days.map(from::plusDays)));
  }

  private static Arbitrary<Account.Part> periods() {
    return Combinators.combine(dates(), Arbitraries.of(0, 1, 14))
        .as((from, days) -> new BusyPeriod(from, from.plusDays(days), "year-end"));
  }

  private static Arbitrary<Account.Part> extensions() {
    return Combinators.combine(
            dates(),
            dates(),
            Arbitraries.of(1, 14, 15).optional(),
            Arbitraries.of(Cause.class).optional(),
            Arbitraries.of("call them").optional())
        .as(
            (on, old, days, cause, action) ->
                new Extension(
                    on,
                    cause,
                    action,
                    Optional.empty(),
                    Optional.empty(),
                    old,
                    days.map(old::plusDays)));
  }

  private static Arbitrary<Account.Part> tasks() {
    return Combinators.combine(
            Arbitraries.of("Ms A").optional(),
            Arbitraries.of(Side.class).optional(),
            dates().optional(),
            dates().optional())
        .as((who, side, due, done) -> new Task("export", who, side, due, done));
  }

  private static Arbitrary<Account.Part> goals() {
    return Combinators.combine(
            Arbitraries.of("m1", "m2"),
            Arbitraries.of("6", "50").map(BigDecimal::new).optional(),
            Arbitraries.of(1, 14, 50),
            dates().map(on -> new Goal.Confirmation(on, "CFO")).optional())
        .as(
            (metric, baseline, sample, confirmation) -> {
              Goal.Builder goal =
                  Goal.builder("g1", metric)
                      .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
                      .within(Anchor.KICKOFF, 30, WindowUnit.DAYS)
                      .leastSample(sample);
              baseline.ifPresent(goal::baseline);
              confirmation.ifPresent(goal::confirmation);
              return goal.build();
            });
  }

  private static Arbitrary<Account.Part> milestones(String id) {
    return Combinators.combine(dates().optional(), dates().optional())
        .as(
            (due, done) -> {
              PlannedMilestone milestone = PlannedMilestone.of(id);
              PlannedMilestone planned = due.map(milestone::withDue).orElse(milestone);
              return done.map(planned::withCompletedOn).orElse(planned);
            });
  }

  private static Arbitrary<Account.Part> series(
      String metric, MetricKind kind, List<String> values) {
    return Combinators.combine(dates(), Arbitraries.of(values), Arbitraries.of(1, 14, 49, 50))
        .as((on, value, sample) -> new Observation(on, new BigDecimal(value), sample))
        .list()
        .ofMaxSize(3)
        .map(observations -> new MetricSeries(metric, kind, observations));
  }
}

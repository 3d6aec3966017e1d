package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Feed;

/** Laws of what is seen of any account as of any date. */
class AsOfProperties {

  private static final RulePack PACK = pack();

  /** Properties that say what stands behind them, of one fact or another. */
  private static final List<String> COMPUTED =
      List.of(
          "active",
          "agreed",
          "completed",
          "daysOfCustomerSilence",
          "daysWithoutUse",
          "deadline",
          "done",
          "enablementLevel",
          "firstValueReached",
          "health",
          "homeworkRate",
          "latest",
          "meetingAttendance",
          "milestoneOverdue",
          "reached",
          "resolved",
          "valueConfirmed");

  private static RulePack pack() {
    try {
      return RulePack.read(Path.of("src/test/resources/agreement"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  private static Account account(long seed) {
    return RandomAccounts.some(1, seed).get(0);
  }

  private static Facts facts(Account account, LocalDate asOf) {
    return AsOf.facts(account, PACK, account.segment().orElseThrow(), asOf);
  }

  @Property(tries = 500)
  void what_happens_after_the_date_changes_no_fact(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(max = 60) int back) {
    Account account = account(seed);
    LocalDate asOf = RandomAccounts.AS_OF.minusDays(back);

    assertThat(values(facts(upTo(asOf, account), asOf))).isEqualTo(values(facts(account, asOf)));
  }

  @Property(tries = 500)
  void reporting_one_more_feed_turns_nothing_known_unknown(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll Feed feed) {
    Account account = account(seed);
    Map<String, String> less = values(facts(account, RandomAccounts.AS_OF));
    Map<String, String> more =
        values(facts(RandomAccounts.copy(account).feeds(feed).build(), RandomAccounts.AS_OF));

    less.forEach(
        (name, value) -> {
          if (!value.equals("null")) {
            assertThat(more.get(name)).as(name).isNotEqualTo("null");
          }
        });
  }

  /** From the kickoff on, which is what the deadline counts from. */
  @Property(tries = 500)
  void slip_never_falls_while_time_passes_and_extensions_are_granted(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Account account = account(seed);
    BigDecimal before = BigDecimal.ZERO;
    for (int back = 60; back >= 0; back--) {
      Onboarding onboarding = facts(account, RandomAccounts.AS_OF.minusDays(back)).onboarding();
      if (onboarding.daysSince("kickoff") != null) {
        assertThat(onboarding.slipDays()).isGreaterThanOrEqualTo(before);
        before = onboarding.slipDays();
      }
    }
  }

  @Property(tries = 500)
  void first_value_has_a_day_exactly_when_it_is_reached(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Onboarding onboarding = facts(account(seed), RandomAccounts.AS_OF).onboarding();

    assertThat(Optional.ofNullable(onboarding.firstValueOn()).isPresent())
        .isEqualTo(Boolean.TRUE.equals(onboarding.firstValueReached()));
  }

  /** Every value that a rule can ask for, by what it is of. */
  private static Map<String, String> values(Facts facts) {
    Map<String, String> values = new TreeMap<>();
    for (Class<?> type :
        List.of(
            Onboarding.class,
            Milestone.class,
            Metric.class,
            org.onboardingrules.authoring.fact.Goal.class,
            org.onboardingrules.authoring.fact.Blocker.class,
            org.onboardingrules.authoring.fact.Extension.class,
            org.onboardingrules.authoring.fact.Interaction.class,
            org.onboardingrules.authoring.fact.ScopeChange.class,
            org.onboardingrules.authoring.fact.Stakeholder.class,
            org.onboardingrules.authoring.fact.Task.class)) {
      int index = 0;
      for (Object fact : facts.of(type)) {
        String prefix = type.getSimpleName() + index++ + ".";
        Stream.of(type.getMethods())
            .sorted(Comparator.comparing(Method::getName))
            .forEach(method -> add(prefix, method, fact, values));
        COMPUTED.forEach(
            property -> values.put(prefix + "behind " + property, behind(fact, property)));
      }
    }
    return values;
  }

  private static String behind(Object fact, String property) {
    return ((Fact) fact).behind(property, List.of()).toString();
  }

  private static void add(String prefix, Method method, Object fact, Map<String, String> values) {
    Map<String, List<String>> arguments =
        Map.of(
            "daysSince", List.of("kickoff", "renewal"),
            "daysUntil", List.of("renewal"),
            "businessDaysSince", List.of("kickoff", "renewal"),
            "happened", List.of("notice-served"));
    if (method.getParameterCount() == 0) {
      values.put(prefix + method.getName(), String.valueOf(called(method, fact)));
    } else if (!List.of("reports", "threshold", "missing", "behind").contains(method.getName())) {
      arguments
          .getOrDefault(method.getName(), List.of("evidence", "month"))
          .forEach(
              argument ->
                  values.put(
                      prefix + method.getName() + " " + argument,
                      String.valueOf(called(method, fact, argument))));
    }
  }

  private static Object called(Method method, Object fact, Object... arguments) {
    try {
      method.setAccessible(true);
      return Optional.ofNullable(method.invoke(fact, arguments)).orElse("null");
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(method.getName(), e);
    }
  }

  /** The account as it was recorded on a day: without anything that happened later. */
  private static Account upTo(LocalDate asOf, Account account) {
    Account.Builder copy = RandomAccounts.snapshot(account);
    account
        .anchors()
        .forEach(
            (anchor, on) -> {
              if (anchor.isPlan() || !on.isAfter(asOf)) {
                copy.anchor(anchor, on);
              }
            });
    account
        .events()
        .forEach(
            (event, on) -> {
              if (!on.isAfter(asOf)) {
                copy.event(event, on);
              }
            });
    RandomAccounts.parts(account).forEach(part -> upTo(asOf, part).ifPresent(copy::add));
    return copy.build();
  }

  private static Optional<Account.Part> upTo(LocalDate asOf, Account.Part part) {
    if (part instanceof Interaction i) {
      return kept(asOf, i.on(), i);
    } else if (part instanceof Extension e) {
      return kept(asOf, e.grantedOn(), e);
    } else if (part instanceof HealthReading h) {
      return kept(asOf, h.on(), h);
    } else if (part instanceof EnablementReached e) {
      return kept(asOf, e.on(), e);
    } else if (part instanceof Blocker b) {
      return kept(asOf, b.since(), without(asOf, b));
    } else if (part instanceof ScopeChange c) {
      return kept(
          asOf,
          c.raisedOn(),
          new ScopeChange(c.raisedOn(), past(asOf, c.agreedOn()), c.cause(), c.description()));
    } else if (part instanceof Stakeholder s) {
      return kept(
          asOf, s.from(), new Stakeholder(s.role(), s.name(), s.from(), past(asOf, s.until())));
    }
    return Optional.of(trimmed(asOf, part));
  }

  private static Account.Part trimmed(LocalDate asOf, Account.Part part) {
    if (part instanceof Task t) {
      return new Task(t.what(), t.who(), t.owner(), t.due(), past(asOf, t.doneOn()));
    } else if (part instanceof PlannedMilestone m) {
      return new PlannedMilestone(
          m.id(),
          m.owner(),
          m.ownerName(),
          m.due(),
          m.replans().stream().filter(replan -> !replan.on().isAfter(asOf)).toList(),
          past(asOf, m.completedOn()),
          m.rationale());
    } else if (part instanceof MetricSeries s) {
      return new MetricSeries(
          s.metric(),
          s.kind(),
          s.observations().stream().filter(o -> !o.on().isAfter(asOf)).toList());
    } else if (part instanceof Goal g) {
      return new Goal(
          g.id(),
          g.metric(),
          g.baseline(),
          g.target(),
          g.window(),
          g.leastSample(),
          g.confirmation().filter(confirmation -> !confirmation.on().isAfter(asOf)),
          g.proxyMetric(),
          g.qualitativeConfirmations());
    }
    return part;
  }

  private static Blocker without(LocalDate asOf, Blocker b) {
    return new Blocker(
        b.kind(),
        b.owner(),
        b.since(),
        past(asOf, b.resolvedOn()),
        b.resolvable(),
        b.description());
  }

  private static Optional<Account.Part> kept(LocalDate asOf, LocalDate on, Account.Part part) {
    return on.isAfter(asOf) ? Optional.empty() : Optional.of(part);
  }

  private static Optional<LocalDate> past(LocalDate asOf, Optional<LocalDate> on) {
    return on.filter(date -> !date.isAfter(asOf));
  }
}

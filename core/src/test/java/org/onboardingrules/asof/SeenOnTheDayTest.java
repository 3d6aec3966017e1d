package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.onboarding;

import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.authoring.fact.BusyPeriod;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.ScopeChange;
import org.onboardingrules.authoring.fact.Stakeholder;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.policy.Cases;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** What happened is seen from its day on; plans are seen always. */
class SeenOnTheDayTest {

  private static <F extends Fact> F only(Class<F> type, Account.Part part, int day) {
    return type.cast(facts(Cases.PACK, account().add(part), day).of(type).get(0));
  }

  private static int number(Class<? extends Fact> type, Account.Part part, int day) {
    return facts(Cases.PACK, account().add(part), day).of(type).size();
  }

  @Test
  void an_anchor_that_happens_is_seen_from_its_day_on_and_one_that_is_planned_always() {
    Account.Builder account =
        account().anchor(Anchor.GO_LIVE, day(30)).anchor(Anchor.RENEWAL, day(365));

    assertThat(onboarding(account, 29).daysSince("go-live")).isNull();
    assertThat(onboarding(account, 29).daysUntil("go-live")).isNull();
    assertThat(onboarding(account, 30).daysSince("go-live")).isZero();
    assertThat(onboarding(account, 30).daysUntil("renewal")).isEqualByComparingTo("335");
    assertThat(onboarding(account, 30).daysSince("renewal")).isEqualByComparingTo("-335");
    assertThat(onboarding(account, 30).daysSince("trial-start")).isNull();
  }

  @Test
  void the_delay_of_the_kickoff_is_unknown_until_it_has_happened() {
    assertThat(onboarding(account(), -1).kickoffDelay()).isNull();
    assertThat(onboarding(account(), 0).kickoffDelay()).isEqualByComparingTo("10");
  }

  @Test
  void an_event_has_happened_from_its_day_on() {
    Account.Builder account = account().event(LifecycleEvent.NOTICE_SERVED, day(30));

    assertThat(onboarding(account, 29).happened("notice-served")).isFalse();
    assertThat(onboarding(account, 30).happened("notice-served")).isTrue();
    assertThat(onboarding(account, 30).happened("exit-survey")).isFalse();
  }

  @Test
  void a_blocker_is_seen_from_its_first_day_and_resolved_from_the_day_of_that() {
    var blocker =
        org.onboardingrules.account.Blocker.of(BlockerKind.TECHNICAL, Side.VENDOR, day(10))
            .withResolvedOn(day(20));

    assertThat(number(Blocker.class, blocker, 9)).isZero();
    assertThat(only(Blocker.class, blocker, 19).resolved()).isFalse();
    assertThat(only(Blocker.class, blocker, 19).ageDays()).isEqualByComparingTo("9");
    assertThat(only(Blocker.class, blocker, 20).resolved()).isTrue();
    assertThat(only(Blocker.class, blocker, 99).ageDays()).isEqualByComparingTo("10");
    assertThat(only(Blocker.class, blocker, 99).resolvable()).isNull();
  }

  @Test
  void a_scope_change_is_seen_when_raised_and_agreed_from_the_day_of_that() {
    var change = org.onboardingrules.account.ScopeChange.of(day(10)).withAgreedOn(day(20));

    assertThat(number(ScopeChange.class, change, 9)).isZero();
    assertThat(only(ScopeChange.class, change, 19).agreed()).isFalse();
    assertThat(only(ScopeChange.class, change, 20).agreed()).isTrue();
    assertThat(only(ScopeChange.class, change, 20).daysAgo()).isEqualByComparingTo("10");
  }

  @Test
  void a_stakeholder_is_active_from_the_first_to_the_last_day_of_the_role() {
    var champion =
        org.onboardingrules.account.Stakeholder.of(StakeholderRole.CHAMPION, "Ms Sato", day(10))
            .withUntil(day(20));

    assertThat(number(Stakeholder.class, champion, 9)).isZero();
    assertThat(only(Stakeholder.class, champion, 10).active()).isTrue();
    assertThat(only(Stakeholder.class, champion, 20).active()).isTrue();
    assertThat(only(Stakeholder.class, champion, 21).active()).isFalse();
    assertThat(only(Stakeholder.class, champion, 15).daysInRole()).isEqualByComparingTo("5");
    assertThat(only(Stakeholder.class, champion, 99).daysInRole()).isEqualByComparingTo("10");
  }

  @Test
  void a_busy_period_is_known_ahead_and_both_its_days_are_in_it() {
    var period = new org.onboardingrules.account.BusyPeriod(day(10), day(12), "year-end");

    assertThat(only(BusyPeriod.class, period, 9).current()).isFalse();
    assertThat(only(BusyPeriod.class, period, 9).daysUntilStart()).isOne();
    assertThat(only(BusyPeriod.class, period, 10).current()).isTrue();
    assertThat(only(BusyPeriod.class, period, 12).current()).isTrue();
    assertThat(only(BusyPeriod.class, period, 13).current()).isFalse();
    assertThat(onboarding(account().add(period), 12).inBusyPeriod()).isTrue();
    assertThat(onboarding(account().add(period), 13).inBusyPeriod()).isNull();
    assertThat(onboarding(account().add(period).feeds(Feed.BUSY_PERIODS), 13).inBusyPeriod())
        .isFalse();
  }

  @Test
  void a_task_is_overdue_after_its_due_day_until_the_day_on_which_it_is_done() {
    var task = org.onboardingrules.account.Task.of("export").withDue(day(10)).withDoneOn(day(20));

    assertThat(only(Task.class, task, 10).overdue()).isFalse();
    assertThat(only(Task.class, task, 11).overdue()).isTrue();
    assertThat(only(Task.class, task, 19).done()).isFalse();
    assertThat(only(Task.class, task, 20).done()).isTrue();
    assertThat(only(Task.class, task, 20).overdue()).isFalse();
  }

  @Test
  void homework_is_what_the_customer_owed_by_the_day() {
    var done =
        org.onboardingrules.account.Task.of("export")
            .withOwner(Side.CUSTOMER)
            .withDue(day(5))
            .withDoneOn(day(5));
    var open =
        org.onboardingrules.account.Task.of("review").withOwner(Side.CUSTOMER).withDue(day(10));
    var ours = org.onboardingrules.account.Task.of("set up").withOwner(Side.VENDOR).withDue(day(1));
    Account.Builder account = account().add(done, open, ours);

    assertThat(onboarding(account, 10).homeworkRate()).isNull();
    account.feeds(Feed.TASKS);
    assertThat(onboarding(account, 4).homeworkRate()).isNull();
    assertThat(onboarding(account, 9).homeworkRate()).isOne();
    assertThat(onboarding(account, 10).homeworkRate()).isEqualByComparingTo("0.5");
  }

  @Test
  void health_is_the_latest_reading_and_the_worst_of_one_day() {
    Account.Builder account =
        account()
            .add(new HealthReading(day(10), HealthRating.GREEN))
            .add(new HealthReading(day(20), HealthRating.RED))
            .add(new HealthReading(day(20), HealthRating.GREEN));

    assertThat(onboarding(account, 9).health()).isNull();
    assertThat(onboarding(account, 19).health()).isEqualTo("green");
    assertThat(onboarding(account, 20).health()).isEqualTo("red");
  }

  @Test
  void enablement_is_the_highest_level_reached_by_the_day() {
    Account.Builder account =
        account().add(new EnablementReached(1, day(10)), new EnablementReached(3, day(20)));

    assertThat(onboarding(account, 9).enablementLevel()).isNull();
    assertThat(onboarding(account, 19).enablementLevel()).isOne();
    assertThat(onboarding(account, 20).enablementLevel()).isEqualByComparingTo("3");
  }
}

package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.WindowUnit;

/**
 * The onboarding takes 10 business days. The kickoff is Monday, 12 January 2026, and Friday the
 * 16th, day 4, is a holiday: so the tenth business day is Tuesday the 27th, day 15.
 */
class BusinessDaysTest {

  private static final RulePack PACK =
      packWith(
          "windows:\n  onboarding: { length: 60, unit: days }",
          "business-days: { weekend: [saturday, sunday], holidays: [2026-01-16] }\n"
              + "windows:\n  onboarding: { length: 10, unit: business-days }");

  private static Onboarding on(int day, Account.Builder account) {
    return facts(PACK, account, day).onboarding();
  }

  @Test
  void a_deadline_in_business_days_skips_weekends_and_holidays() {
    assertThat(on(0, account()).deadline()).isEqualTo(day(15));
    assertThat(on(15, account()).late()).isFalse();
    assertThat(on(16, account()).late()).isTrue();
    assertThat(on(16, account()).daysLate()).isEqualByComparingTo("1");
  }

  @Test
  void business_days_since_an_anchor_are_those_after_its_date() {
    Account.Builder account = account().anchor(Anchor.RENEWAL, day(7));

    assertThat(on(0, account).businessDaysSince("kickoff")).isZero();
    assertThat(on(3, account).businessDaysSince("kickoff")).isEqualByComparingTo("3");
    assertThat(on(6, account).businessDaysSince("kickoff")).isEqualByComparingTo("3");
    assertThat(on(7, account).businessDaysSince("kickoff")).isEqualByComparingTo("4");
    assertThat(on(3, account).businessDaysSince("renewal")).isEqualByComparingTo("-1");
    assertThat(on(3, account).businessDaysSince("go-live")).isNull();
  }

  @Test
  void observations_on_a_weekend_within_the_window_count() {
    Account.Builder account =
        account()
            .add(
                new MetricSeries(
                    "invoices",
                    MetricKind.COUNT,
                    List.of(seen(0, "1", 1), seen(5, "2", 1), seen(15, "4", 1), seen(16, "8", 1))));

    Metric invoices =
        facts(PACK, account, 30).of(Metric.class).stream()
            .map(Metric.class::cast)
            .filter(metric -> metric.id().equals("invoices"))
            .findFirst()
            .orElseThrow();

    assertThat(invoices.total("onboarding")).isEqualByComparingTo("7");
  }

  @Test
  void a_milestone_is_completed_within_a_window_of_business_days_up_to_its_last_day() {
    assertThat(goLive(15).completedWithin("onboarding")).isTrue();
    assertThat(goLive(16).completedWithin("onboarding")).isFalse();
  }

  private static Milestone goLive(int completed) {
    Account.Builder account =
        account()
            .feeds(Feed.MILESTONES)
            .add(PlannedMilestone.of("go-live").withCompletedOn(day(completed)));
    return facts(PACK, account, 30).of(Milestone.class).stream()
        .map(Milestone.class::cast)
        .filter(milestone -> milestone.id().equals("go-live"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_goal_of_an_account_may_count_business_days_too() {
    Account.Builder account =
        account().add(speed().within(Anchor.KICKOFF, 4, WindowUnit.BUSINESS_DAYS).build());

    Goal goal = (Goal) facts(PACK, account, 0).of(Goal.class).get(0);

    assertThat(goal.daysLeft()).isEqualByComparingTo("7");
  }
}

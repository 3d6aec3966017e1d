package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.fact;
import static org.onboardingrules.policy.Cases.leadTime;
import static org.onboardingrules.policy.Cases.onboarding;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.account.GoalTarget;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.policy.Cases;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.WindowUnit;

/** Whether a goal is reached, and since when (R81). */
class GoalReachedTest {

  private static Goal goal(int day, Observation... observations) {
    return fact(Goal.class, "speed", account().add(speed().build(), leadTime(observations)), day);
  }

  @Test
  void exactly_the_target_on_exactly_the_sample_reaches_it() {
    assertThat(goal(10, seen(10, "3.60", 50)).reached()).isTrue();
    assertThat(goal(10, seen(10, "3.61", 50)).reached()).isFalse();
    assertThat(goal(10, seen(10, "3.6", 49)).reached()).isFalse();
  }

  @Test
  void the_mean_is_weighted_by_sample() {
    Goal goal = goal(10, seen(1, "6", 10), seen(10, "3", 40));

    assertThat(goal.value()).isEqualByComparingTo("3.6");
    assertThat(goal.sample()).isEqualByComparingTo("50");
    assertThat(goal.reached()).isTrue();
  }

  @Test
  void the_first_and_the_last_day_of_the_window_count_and_the_days_around_it_do_not() {
    assertThat(goal(90, seen(0, "3", 50)).reached()).isTrue();
    assertThat(goal(90, seen(60, "3", 50)).reached()).isTrue();
    assertThat(goal(90, seen(61, "3", 50)).reached()).isFalse();
    assertThat(goal(90, seen(-1, "3", 50)).reached()).isNull();
  }

  @Test
  void an_observation_is_seen_from_its_day_on() {
    assertThat(goal(9, seen(10, "3", 50)).reached()).isNull();
    assertThat(goal(9, seen(10, "3", 50)).measured()).isFalse();
    assertThat(goal(10, seen(10, "3", 50)).measured()).isTrue();
  }

  @Test
  void a_goal_is_unknown_without_observations_baseline_anchor_or_the_goal_itself() {
    Account.Builder noBaseline =
        account()
            .add(leadTime(seen(1, "3", 50)))
            .add(
                org.onboardingrules.account.Goal.builder("speed", "lead-time")
                    .target(new GoalTarget.RelativeChange(new BigDecimal("-0.4")))
                    .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
                    .build());
    Account.Builder noAnchor =
        account()
            .add(leadTime(seen(1, "3", 50)))
            .add(speed().within(Anchor.GO_LIVE, 60, WindowUnit.DAYS).build());

    assertThat(goal(10).reached()).isNull();
    assertThat(fact(Goal.class, "speed", noBaseline, 10).reached()).isNull();
    assertThat(fact(Goal.class, "speed", noBaseline, 10).value()).isEqualByComparingTo("3");
    assertThat(fact(Goal.class, "speed", noAnchor, 10).reached()).isNull();
    assertThat(fact(Goal.class, "speed", noAnchor, 10).value()).isNull();
    assertThat(fact(Goal.class, "speed", noAnchor, 10).daysLeft()).isNull();
    assertThat(fact(Goal.class, "speed", account(), 10).reached()).isNull();
    assertThat(fact(Goal.class, "speed", account(), 10).target()).isNull();
  }

  @Test
  void a_target_that_is_a_value_needs_no_baseline_and_holds_from_its_side() {
    Account.Builder account =
        account()
            .add(leadTime(seen(1, "80", 1)))
            .add(
                org.onboardingrules.account.Goal.builder("speed", "lead-time")
                    .target(new GoalTarget.Absolute(new BigDecimal("80"), Direction.AT_LEAST))
                    .within(Anchor.KICKOFF, 60, WindowUnit.DAYS)
                    .build());

    assertThat(fact(Goal.class, "speed", account, 1).reached()).isTrue();
  }

  @Test
  void a_confirmation_is_seen_from_its_day_on_and_unknown_where_goals_are_not_reported() {
    Account.Builder account =
        account().add(speed().confirmation(new Confirmation(Cases.day(20), "CFO")).build());

    assertThat(fact(Goal.class, "speed", account, 20).confirmed()).isTrue();
    assertThat(fact(Goal.class, "speed", account, 19).confirmed()).isNull();
    assertThat(fact(Goal.class, "speed", account.feeds(Feed.GOALS), 19).confirmed()).isFalse();
  }

  @Test
  void first_value_is_the_first_day_that_reaches_it_and_more_good_data_does_not_move_it() {
    Account.Builder account =
        account()
            .add(speed().build())
            .add(leadTime(seen(30, "3", 50), seen(20, "3", 20), seen(10, "3", 30)));

    assertThat(onboarding(account, 19).firstValueOn()).isNull();
    assertThat(onboarding(account, 19).firstValueReached()).isFalse();
    assertThat(onboarding(account, 20).firstValueOn()).isEqualTo(Cases.day(20));
    assertThat(onboarding(account, 90).firstValueOn()).isEqualTo(Cases.day(20));
    assertThat(onboarding(account, 90).daysToFirstValue()).isEqualByComparingTo("30");
  }

  @Test
  void there_is_no_day_of_first_value_while_worse_data_takes_the_goal_back() {
    Account.Builder account =
        account()
            .add(speed().build())
            .add(leadTime(seen(10, "3", 50), seen(20, "9", 50), seen(30, "1", 100)));

    Onboarding worse = onboarding(account, 25);
    assertThat(worse.firstValueReached()).isFalse();
    assertThat(worse.firstValueOn()).isNull();
    assertThat(worse.daysToFirstValue()).isNull();
    assertThat(onboarding(account, 30).firstValueOn()).isEqualTo(Cases.day(10));
  }

  @Test
  void observations_of_one_day_count_together() {
    Account.Builder account =
        account().add(speed().build()).add(leadTime(seen(10, "9", 10), seen(10, "1", 90)));

    assertThat(onboarding(account, 10).firstValueOn()).isEqualTo(Cases.day(10));
  }

  @Test
  void the_days_left_are_zero_on_the_last_day_and_negative_after() {
    assertThat(goal(60).daysLeft()).isZero();
    assertThat(goal(61).daysLeft()).isEqualByComparingTo("-1");
  }
}

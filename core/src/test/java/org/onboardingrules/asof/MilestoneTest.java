package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.fact;
import static org.onboardingrules.policy.Cases.onboarding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.PlannedMilestone.Replan;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;

/** Milestones as of a date. Go-live is required and due on day 30, the survey is not required. */
class MilestoneTest {

  private static final PlannedMilestone GO_LIVE = PlannedMilestone.of("go-live");

  private static Account.Builder reported(PlannedMilestone... milestones) {
    return account().feeds(Feed.MILESTONES).add(milestones);
  }

  private static Milestone goLive(Account.Builder account, int day) {
    return fact(Milestone.class, "go-live", account, day);
  }

  @Test
  void a_milestone_is_overdue_from_the_day_after_its_due_day() {
    assertThat(goLive(reported(), 29).overdue()).isFalse();
    assertThat(goLive(reported(), 30).overdue()).isFalse();
    assertThat(goLive(reported(), 31).overdue()).isTrue();
    assertThat(goLive(reported(), 31).daysOverdue()).isEqualByComparingTo("1");
    assertThat(goLive(reported(), 29).daysOverdue()).isEqualByComparingTo("-1");
  }

  @Test
  void completion_is_seen_from_its_day_on() {
    Account.Builder account = reported(GO_LIVE.withCompletedOn(day(35)));

    assertThat(goLive(account, 34).completed()).isFalse();
    assertThat(goLive(account, 34).overdue()).isTrue();
    assertThat(goLive(account, 35).completed()).isTrue();
    assertThat(goLive(account, 35).overdue()).isFalse();
    assertThat(goLive(account, 35).daysOverdue()).isZero();
  }

  @Test
  void what_is_not_reported_is_unknown_once_it_matters() {
    assertThat(goLive(account(), 31).completed()).isNull();
    assertThat(goLive(account(), 30).overdue()).isFalse();
    assertThat(goLive(account(), 31).overdue()).isNull();
    assertThat(goLive(account(), 31).daysOverdue()).isNull();
    assertThat(onboarding(account(), 31).milestoneOverdue()).isNull();
    assertThat(onboarding(account(), 31).milestoneProgress()).isNull();
  }

  @Test
  void a_replan_holds_from_the_day_on_which_it_was_made() {
    Account.Builder account =
        reported(
            GO_LIVE
                .withDue(day(10))
                .withReplans(List.of(new Replan(day(20), day(40)), new Replan(day(15), day(18)))));

    assertThat(goLive(account, 14).overdue()).isTrue();
    assertThat(goLive(account, 15).overdue()).isFalse();
    assertThat(goLive(account, 19).overdue()).isTrue();
    assertThat(goLive(account, 20).overdue()).isFalse();
    assertThat(goLive(account, 19).slipDays()).isEqualByComparingTo("8");
    assertThat(goLive(account, 20).slipDays()).isEqualByComparingTo("30");
  }

  @Test
  void the_due_date_is_unknown_while_its_anchor_is() {
    Account.Builder account =
        Account.builder("a", "A").segment(SegmentId.SMB).feeds(Feed.MILESTONES);

    assertThat(goLive(account, 99).overdue()).isNull();
    assertThat(onboarding(account, 99).milestoneOverdue()).isNull();
  }

  @Test
  void only_required_milestones_are_counted_for_the_onboarding() {
    Account.Builder account =
        reported(GO_LIVE.withCompletedOn(day(1)), PlannedMilestone.of("own").withDue(day(1)));

    assertThat(fact(Milestone.class, "survey", account, 20).overdue()).isTrue();
    assertThat(fact(Milestone.class, "own", account, 20).overdue()).isTrue();
    assertThat(fact(Milestone.class, "own", account, 20).required()).isFalse();
    assertThat(onboarding(account, 20).milestoneOverdue()).isFalse();
    assertThat(onboarding(account, 20).milestoneProgress()).isOne();
    assertThat(onboarding(reported(), 20).milestoneProgress()).isZero();
  }

  @Test
  void a_milestone_without_a_due_date_is_never_overdue() {
    Account.Builder account = reported(PlannedMilestone.of("own"));

    assertThat(fact(Milestone.class, "own", account, 500).overdue()).isFalse();
    assertThat(fact(Milestone.class, "own", account, 500).daysOverdue()).isNull();
    assertThat(fact(Milestone.class, "own", account, 500).slipDays()).isNull();
  }

  @Test
  void nothing_becomes_overdue_once_the_onboarding_is_closed() {
    Account.Builder account = reported().anchor(Anchor.ONBOARDING_CLOSED, day(30));

    assertThat(goLive(account, 99).overdue()).isFalse();
    assertThat(goLive(account, 99).daysOverdue()).isZero();
  }

  @Test
  void completed_within_a_window_includes_both_its_ends() {
    assertThat(within(0)).isTrue();
    assertThat(within(60)).isTrue();
    assertThat(within(61)).isFalse();
    assertThat(within(-1)).isFalse();
    assertThat(goLive(reported(), 5).completedWithin("onboarding")).isFalse();
    assertThat(goLive(account(), 5).completedWithin("onboarding")).isNull();
  }

  private static Boolean within(int completed) {
    return Boolean.TRUE.equals(
        goLive(reported(GO_LIVE.withCompletedOn(day(completed))), 90)
            .completedWithin("onboarding"));
  }
}

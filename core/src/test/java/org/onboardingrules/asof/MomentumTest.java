package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.onboarding;
import static org.onboardingrules.policy.Cases.seen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;

/** Whether there is life in an onboarding: use, and wins (R15, R90, R97, R128). */
class MomentumTest {

  private static Account.Builder live() {
    return account().anchor(Anchor.GO_LIVE, day(20)).feeds(Feed.USAGE);
  }

  private static MetricSeries use(int on, String value) {
    return new MetricSeries("logins", MetricKind.COUNT, List.of(seen(on, value, 1)));
  }

  private static Interaction win(int on) {
    return Interaction.of(day(on), Side.CUSTOMER, InteractionKind.SMALL_WIN);
  }

  @Test
  void days_without_use_count_from_the_last_use() {
    assertThat(onboarding(live().add(use(25, "3")), 32).daysWithoutUse()).isEqualByComparingTo("7");
  }

  @Test
  void days_without_use_count_from_go_live_where_there_was_none_since() {
    assertThat(onboarding(live(), 32).daysWithoutUse()).isEqualByComparingTo("12");
    assertThat(onboarding(live().add(use(10, "3")), 32).daysWithoutUse())
        .isEqualByComparingTo("12");
    assertThat(onboarding(live().add(use(25, "0")), 32).daysWithoutUse())
        .isEqualByComparingTo("12");
  }

  @Test
  void use_is_unknown_before_go_live_and_where_it_is_not_reported() {
    assertThat(onboarding(live(), 19).daysWithoutUse()).isNull();
    assertThat(onboarding(account().anchor(Anchor.GO_LIVE, day(20)), 32).daysWithoutUse()).isNull();
  }

  @Test
  void a_small_win_and_a_completed_milestone_are_wins() {
    Account.Builder account = account().feeds(Feed.INTERACTIONS, Feed.MILESTONES);

    assertThat(onboarding(account, 9).daysSinceWin()).isEqualByComparingTo("9");
    assertThat(onboarding(account.add(win(4)), 9).daysSinceWin()).isEqualByComparingTo("5");
    assertThat(
            onboarding(account.add(PlannedMilestone.of("go-live").withCompletedOn(day(7))), 9)
                .daysSinceWin())
        .isEqualByComparingTo("2");
  }

  @Test
  void wins_are_unknown_before_the_kickoff_and_where_interactions_are_not_reported() {
    assertThat(onboarding(account().feeds(Feed.INTERACTIONS), -1).daysSinceWin()).isNull();
    assertThat(onboarding(account().feeds(Feed.MILESTONES), 9).daysSinceWin()).isNull();
  }
}

package org.onboardingrules.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.change.ChangePack.TODAY;
import static org.onboardingrules.change.ChangePack.account;
import static org.onboardingrules.change.ChangePack.day;
import static org.onboardingrules.change.ChangePack.goal;
import static org.onboardingrules.change.ChangePack.invoices;
import static org.onboardingrules.change.ChangePack.leadTimes;
import static org.onboardingrules.change.ChangePack.prospect;
import static org.onboardingrules.change.ChangePack.seen;
import static org.onboardingrules.change.ChangePack.texts;
import static org.onboardingrules.change.ChangePack.where;

import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.WindowUnit;

class DaysOfChangeTest {

  private static final String LIVE = "Milestone( id == \"go-live\", completed )";

  @Test
  void a_total_can_be_met_up_to_the_last_day_of_its_window() {
    CriterionProspect told =
        prospect("Metric( id == \"invoices\", total(\"evidence\") >= 50 )", account());

    assertThat(told.firstDay()).contains(TODAY);
    assertThat(
            prospect(
                    "Metric( id == \"invoices\", total(\"evidence\") >= 50 )",
                    account().add(invoices(seen(5, "1"))))
                .lastDay())
        .contains(day(60));
    assertThat(told.lastDay()).as("unreported so far, and may be told later").isEmpty();
  }

  @Test
  void the_window_that_ended_is_named_with_its_last_day() {
    CriterionProspect told =
        prospect(
            "Metric( id == \"invoices\", total(\"month\") >= 50 )",
            account().add(invoices(seen(5, "1"))));

    assertThat(told.possibility()).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(told.firstDay()).isEmpty();
    assertThat(told.obstacle())
        .hasValueSatisfying(
            why -> {
              assertThat(why.en()).isEqualTo("the window month ended on 2026-02-12");
              assertThat(why.ja()).isEqualTo("期間monthは2026-02-12に終了している");
            });
  }

  @Test
  void a_milestone_can_be_completed_without_end() {
    CriterionProspect told = prospect(LIVE, account());

    assertThat(told.firstDay()).contains(TODAY);
    assertThat(told.lastDay()).isEmpty();
  }

  @Test
  void a_milestone_that_came_too_late_is_told_as_such() {
    assertThat(
            prospect(
                    "Milestone( id == \"go-live\", completedWithin(\"month\") )",
                    account().add(PlannedMilestone.of("go-live").withCompletedOn(day(35))))
                .obstacle())
        .hasValueSatisfying(
            why ->
                assertThat(why.en())
                    .isEqualTo("the milestone Live was completed outside of the window month"));
  }

  @Test
  void a_count_of_days_ends_on_the_day_on_which_it_passes() {
    assertThat(prospect(LIVE + " Onboarding( daysSince(\"kickoff\") <= 50 )", account()).lastDay())
        .contains(day(50));
    assertThat(
            prospect(LIVE + " Onboarding( businessDaysSince(\"kickoff\") <= 35 )", account())
                .lastDay())
        .as("day 49 is a Monday, the last day with 35 of them")
        .contains(day(49));
  }

  @Test
  void first_value_has_to_come_in_its_time() {
    Account.Builder account =
        account()
            .anchor(Anchor.CONTRACT_SIGNED, day(-10))
            .add(goal().build(), leadTimes(seen(10, "3", 49)));

    assertThat(prospect("Onboarding( daysToFirstValue <= 55 )", account).lastDay())
        .contains(day(45));
    assertThat(
            prospect("Onboarding( firstValueReached, daysPastBenchmark <= 10 )", account).lastDay())
        .contains(day(45));
    assertThat(prospect("Onboarding( daysToFirstValue <= 49 )", account).possibility())
        .isNotEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void time_alone_can_meet_a_criterion() {
    CriterionProspect told = prospect("Onboarding( ended(\"evidence\") )", account());

    assertThat(told.changes()).isEmpty();
    assertThat(told.firstDay()).contains(day(61));
    assertThat(told.lastDay()).isEmpty();
  }

  @Test
  void weeks_of_use_need_the_weeks_that_are_left() {
    CriterionProspect told =
        prospect(
            "Metric( id == \"invoices\", activeWeeks(\"evidence\") >= 3 )",
            account().add(invoices(seen(1, "9"))));

    assertThat(told.firstDay()).as("the second of two more weeks begins").contains(day(42));
    assertThat(told.lastDay()).contains(day(60));
    assertThat(
            prospect(
                    "Metric( id == \"invoices\", activeWeeks(\"evidence\") >= 6 )",
                    account().add(invoices(seen(1, "9"))))
                .obstacle())
        .hasValueSatisfying(
            why ->
                assertThat(why.en())
                    .isEqualTo(
                        "5 more weeks are needed, and up to the end of the window evidence on"
                            + " 2026-03-13 there are only 4"));
  }

  @Test
  void completion_asks_for_evidence_of_value_and_a_green_health_too() {
    Account account =
        account().add(goal().build(), new HealthReading(day(30), HealthRating.RED)).build();

    Prospect told = where(LIVE).prospect(account, TODAY);

    assertThat(told.possibility()).isEqualTo(Possibility.POSSIBLE);
    assertThat(told.firstDay()).contains(TODAY);
    assertThat(told.smallest()).isTrue();
    assertThat(texts(told.changes().stream()))
        .containsExactly(
            "milestone Live completed by 2026-02-21",
            "the customer confirms the goal Faster by 2026-02-21",
            "health rated green by 2026-02-21");
  }

  @Test
  void what_has_to_wait_and_what_has_to_be_done_before_are_told_together() {
    String both =
        "Onboarding( ended(\"evidence\") ) Metric( id == \"invoices\", total(\"evidence\") >= 50 )";
    Account account = account().add(goal().build(), invoices(seen(5, "49"))).build();

    Prospect told = where(both).prospect(account, TODAY);

    assertThat(told.firstDay()).contains(day(61));
    assertThat(texts(told.changes().stream()))
        .containsExactly(
            "Invoices: 1 more by 2026-03-13" + " (total in the window evidence from 49 to 50)",
            "the customer confirms the goal Faster by 2026-03-14");
  }

  @Test
  void what_stands_in_the_way_of_completion_is_named() {
    Account account = account().add(goal().build(), invoices(seen(5, "1"))).build();

    Prospect told =
        where("Metric( id == \"invoices\", total(\"month\") >= 50 )").prospect(account, TODAY);

    assertThat(told.possibility()).isEqualTo(Possibility.IMPOSSIBLE);
    assertThat(told.changes()).isEmpty();
    assertThat(told.obstacles())
        .extracting(why -> why.en())
        .containsExactly("criterion Live: the window month ended on 2026-02-12");
  }

  @Test
  void evidence_that_can_come_no_more_stands_in_the_way() {
    Account account =
        account()
            .add(
                goal().within(Anchor.KICKOFF, 30, WindowUnit.DAYS).build(),
                leadTimes(seen(10, "3", 49)))
            .build();

    assertThat(where(LIVE, "outcome").prospect(account, TODAY).obstacles())
        .extracting(why -> why.en())
        .containsExactly(
            "evidence of value: the time to reach the goal Faster ended on 2026-02-11");
  }

  @Test
  void a_complete_account_needs_nothing() {
    Account account =
        account()
            .add(
                PlannedMilestone.of("go-live").withCompletedOn(day(20)),
                goal().confirmation(new Goal.Confirmation(day(21), "CFO")).build())
            .build();

    Prospect told = where(LIVE).prospect(account, TODAY);

    assertThat(told.complete()).isTrue();
    assertThat(told.changes()).isEmpty();
    assertThat(told.criteria()).isEmpty();
  }
}

package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.engine.CompletionCases.account;
import static org.onboardingrules.engine.CompletionCases.assess;
import static org.onboardingrules.engine.CompletionCases.champion;
import static org.onboardingrules.engine.CompletionCases.confirmed;
import static org.onboardingrules.engine.CompletionCases.day;
import static org.onboardingrules.engine.CompletionCases.finished;
import static org.onboardingrules.engine.CompletionCases.health;
import static org.onboardingrules.engine.CompletionCases.live;
import static org.onboardingrules.engine.CompletionCases.packWhere;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.HealthRating;

/** Since when an account has been complete, and whether that was on time (trap 9). */
class CompletionDateTest {

  private static Optional<LocalDate> completedOn(Account.Builder account, int asOf) {
    return assess(account, asOf).completion().completedOn();
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 26, 59, 400})
  void it_is_the_day_on_which_the_last_criterion_was_met_whenever_asked(int asOf) {
    assertThat(completedOn(finished(25, 20), asOf)).contains(day(25));
  }

  @Test
  void it_is_the_day_of_the_confirmation_where_that_came_after_the_criteria() {
    assertThat(completedOn(finished(20, 28), 50)).contains(day(28));
  }

  @Test
  void an_account_that_is_not_complete_has_none() {
    Completion completion = assess(finished(20, 28), 27).completion();

    assertThat(completion.status()).isEqualTo(CompletionStatus.INCOMPLETE);
    assertThat(completion.completedOn()).isEmpty();
    assertThat(completion.onTime()).isEmpty();
  }

  @Test
  void an_interruption_starts_it_anew() {
    Account.Builder account =
        finished(20, 25)
            .add(health(10, HealthRating.GREEN))
            .add(health(35, HealthRating.YELLOW), health(40, HealthRating.GREEN));

    assertThat(completedOn(account, 34)).contains(day(25));
    assertThat(completedOn(account, 35)).isEmpty();
    assertThat(completedOn(account, 40)).contains(day(40));
    assertThat(completedOn(account, 60)).contains(day(40));
  }

  @Test
  void an_interruption_that_begins_the_day_after_a_last_day_is_seen() {
    Account.Builder account =
        account().add(champion(-20).withUntil(day(35)), champion(40), live(20), confirmed(25));

    assertThat(completedOn(account, 35)).contains(day(25));
    assertThat(completedOn(account, 36)).isEmpty();
    assertThat(completedOn(account, 50)).contains(day(40));
  }

  @Test
  void one_champion_who_follows_the_other_without_a_gap_is_no_interruption() {
    Account.Builder account =
        account().add(champion(-20).withUntil(day(35)), champion(36), live(20), confirmed(25));

    assertThat(completedOn(account, 50)).contains(day(25));
  }

  @Test
  void what_time_alone_completes_is_found_between_two_days_on_record() {
    CompiledPack patient = packWhere("Onboarding( daysSince(\"kickoff\") >= 20 )");
    Account account = account().add(confirmed(10)).build();

    assertThat(patient.assess(account, day(19)).completion().completedOn()).isEmpty();
    assertThat(patient.assess(account, day(20)).completion().completedOn()).contains(day(20));
    assertThat(patient.assess(account, day(60)).completion().completedOn()).contains(day(20));
  }

  @Test
  void what_time_alone_completes_is_found_in_a_gap_of_years_too() {
    CompiledPack patient = packWhere("Onboarding( daysSince(\"kickoff\") >= 1000 )");
    Account account = account().add(confirmed(10)).build();

    assertThat(patient.assess(account, day(5000)).completion().completedOn()).contains(day(1000));
  }

  @Test
  void what_is_complete_from_the_first_day_on_record_is_so_since_that_day() {
    CompiledPack easy = packWhere("Onboarding( )");
    Account account = account().add(confirmed(-5)).build();

    assertThat(easy.assess(account, day(60)).completion().completedOn()).contains(day(-5));
  }

  @Test
  void what_was_complete_before_the_first_year_has_no_day() {
    CompiledPack easy = packWhere("Onboarding( )");
    Goal.Confirmation ancient = new Goal.Confirmation(LocalDate.of(-44, 3, 15), "CFO");
    Account account = account().add(goal(ancient)).build();

    Completion completion = easy.assess(account, day(60)).completion();

    assertThat(completion.status()).isEqualTo(CompletionStatus.COMPLETE);
    assertThat(completion.completedOn()).isEmpty();
    assertThat(completion.onTime()).isEmpty();
  }

  private static Goal goal(Goal.Confirmation confirmation) {
    Goal now = confirmed(0);
    return new Goal(
        now.id(),
        now.metric(),
        now.baseline(),
        now.target(),
        now.window(),
        now.leastSample(),
        Optional.of(confirmation),
        now.proxyMetric(),
        now.qualitativeConfirmations());
  }

  @Test
  void the_day_of_the_deadline_is_on_time_and_the_day_after_is_not() {
    assertThat(assess(finished(20, 30), 90).completion().onTime()).contains(true);
    assertThat(lateness(finished(20, 30), 90)).isEqualTo("late 0, slip 0");
    assertThat(assess(finished(20, 31), 90).completion().onTime()).contains(false);
    assertThat(lateness(finished(20, 31), 90)).isEqualTo("late 1, slip 1");
  }

  private static String lateness(Account.Builder account, int asOf) {
    Schedule schedule = assess(account, asOf).schedule();
    return "late %s, slip %s"
        .formatted(schedule.daysLate().orElseThrow(), schedule.slipDays().orElseThrow());
  }

  @Test
  void complete_within_an_extension_is_neither_late_nor_on_time() {
    Extension extension =
        Extension.of(day(28), day(30))
            .withCause(Cause.CUSTOMER_BUSY)
            .withAction("call weekly")
            .withNewDate(day(44));

    assertThat(assess(finished(20, 40).add(extension), 90).completion().onTime()).contains(false);
    assertThat(lateness(finished(20, 40).add(extension), 90)).isEqualTo("late 0, slip 10");
    assertThat(lateness(finished(20, 47).add(extension), 90)).isEqualTo("late 3, slip 17");
    assertThat(lateness(finished(20, 29).add(extension), 90)).isEqualTo("late 0, slip 0");
    assertThat(lateness(finished(20, 50).add(extension), 45)).isEqualTo("late 1, slip 15");
  }

  @Test
  void what_counts_is_the_day_of_completion_and_not_that_of_the_closing() {
    assertThat(lateness(finished(20, 25).anchor(Anchor.ONBOARDING_CLOSED, day(35)), 90))
        .isEqualTo("late 0, slip 0");
    assertThat(lateness(finished(20, 33).anchor(Anchor.ONBOARDING_CLOSED, day(28)), 90))
        .isEqualTo("late 3, slip 3");
  }

  @Test
  void without_a_deadline_nothing_is_on_time_or_late() {
    Account account =
        Account.builder("acme", "Acme Corp")
            .segment(account().build().segment().orElseThrow())
            .feeds(account().build().feeds().toArray(org.onboardingrules.term.code.Feed[]::new))
            .add(champion(-20), PlannedMilestone.of("go-live").withCompletedOn(day(5)))
            .add(confirmed(9))
            .build();

    var assessment = CompletionCases.PACK.assess(account, day(60));

    assertThat(assessment.completion().completedOn()).contains(day(9));
    assertThat(assessment.completion().onTime()).isEmpty();
    assertThat(assessment.schedule().daysLate()).isEmpty();
    assertThat(assessment.schedule().slipDays()).isEmpty();
  }
}

package org.onboardingrules.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.change.ChangePack.account;
import static org.onboardingrules.change.ChangePack.changes;
import static org.onboardingrules.change.ChangePack.goal;
import static org.onboardingrules.change.ChangePack.invoices;
import static org.onboardingrules.change.ChangePack.japanese;
import static org.onboardingrules.change.ChangePack.leadTimes;
import static org.onboardingrules.change.ChangePack.prospect;
import static org.onboardingrules.change.ChangePack.seen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.term.code.MetricKind;

class MetricChangesTest {

  private static final String FIFTY =
      "Metric( id == \"invoices\", total(\"evidence\") >= threshold(\"enough\") )";

  @Test
  void a_total_grows_by_what_is_missing() {
    Account.Builder account = account().add(invoices(seen(5, "12"), seen(20, "20")));

    assertThat(changes(FIFTY, account))
        .containsExactly(
            "Invoices: 18 more by 2026-02-21" + " (total in the window evidence from 32 to 50)");
    assertThat(japanese(FIFTY, account))
        .containsExactly("請求書：2026-02-21までにあと18（期間evidenceの合計 32→50）");
  }

  @Test
  void a_total_of_which_nothing_was_reported_is_told_as_such() {
    assertThat(changes(FIFTY, account()))
        .containsExactly(
            "Invoices: 50 more by 2026-02-21"
                + " (total in the window evidence 50, not reported so far)");
  }

  @Test
  void a_total_above_what_it_may_be_is_not_taken_back() {
    assertThat(
            prospect(
                    "Metric( id == \"invoices\", total(\"evidence\") < 10 )",
                    account().add(invoices(seen(5, "12"))))
                .obstacle())
        .hasValueSatisfying(
            why ->
                assertThat(why.en())
                    .isEqualTo("what was observed of Invoices cannot be taken back"));
  }

  @Test
  void a_level_becomes_what_it_must_be_and_takes_the_place_of_the_one_of_today() {
    assertThat(
            changes(
                "Metric( id == \"lead-time\", latest <= 3.5 )",
                account().add(leadTimes(seen(40, "5", 3)))))
        .containsExactly(
            "Lead time: a mean of 3.5 days or less on 3 more items by 2026-02-21"
                + " (latest value from 5 to 3.5)");
  }

  @Test
  void a_mean_is_made_up_for_on_as_many_items_as_there_are() {
    assertThat(
            changes(
                "Metric( id == \"lead-time\", mean(\"evidence\") <= 3.6 )",
                account().add(leadTimes(seen(5, "4.5", 10)))))
        .containsExactly(
            "Lead time: a mean of 2.7 days or less on 10 more items by 2026-02-21"
                + " (mean in the window evidence from 4.5 to 3.6)");
  }

  @Test
  void a_share_is_not_asked_to_be_more_than_whole() {
    MetricSeries share = new MetricSeries("share", MetricKind.RATIO, List.of(seen(5, "0.5", 10)));

    assertThat(
            changes("Metric( id == \"share\", mean(\"evidence\") >= 0.9 )", account().add(share)))
        .containsExactly(
            "share: a mean of 0.95 of orders or more on 80 more items by 2026-02-21"
                + " (mean in the window evidence from 0.5 to 0.9)");
  }

  @Test
  void a_rating_is_whole_and_no_better_than_need_be() {
    MetricSeries ease = new MetricSeries("ease", MetricKind.RATING, List.of(seen(5, "3", 2)));

    assertThat(changes("Metric( id == \"ease\", mean(\"evidence\") >= 4 )", account().add(ease)))
        .containsExactly(
            "ease: a mean of 5 of 5 or more on 2 more items by 2026-02-21"
                + " (mean in the window evidence from 3 to 4)");
  }

  @Test
  void weeks_of_use_are_spread_over_the_days_that_they_take() {
    assertThat(
            changes(
                "Metric( id == \"invoices\", activeWeeks(\"evidence\") >= 4 )",
                account().add(invoices(seen(1, "9"), seen(30, "1")))))
        .containsExactly(
            "Invoices: some in each of 2 more weeks, such as on 2026-02-22, 2026-02-23"
                + " (weeks of use in the window evidence from 2 to 4)");
  }

  @Test
  void a_goal_that_lacks_items_gets_them_at_what_its_target_asks_for() {
    assertThat(
            changes(
                "Goal( id == \"speed\", reached )",
                account().add(goal().build(), leadTimes(seen(10, "3", 49)))))
        .containsExactly(
            "Lead time: 3.6 days or less by 2026-02-21 (items for the goal Faster from 49 to 50)");
  }

  @Test
  void a_goal_that_lacks_items_and_is_missed_gets_both() {
    assertThat(
            changes(
                "Goal( id == \"speed\", reached )",
                account().add(goal().build(), leadTimes(seen(10, "4.2", 20)))))
        .containsExactly(
            "Lead time: a mean of 3.2 days or less on 30 more items by 2026-02-21"
                + " (items for the goal Faster from 20 to 50;"
                + " mean for the goal Faster from 4.2 to 3.6)");
  }

  @Test
  void what_two_conditions_ask_of_one_metric_is_one_change() {
    assertThat(
            changes(
                "Goal( id == \"speed\", reached ) Goal( id == \"speed\", sample >= 60 )",
                account().add(goal().build(), leadTimes(seen(10, "3", 49)))))
        .hasSize(1);
  }

  @Test
  void a_total_and_weeks_of_use_are_one_change_with_both_figures() {
    assertThat(
            changes(
                "Metric( id == \"invoices\", total(\"evidence\") >= 50,"
                    + " activeWeeks(\"evidence\") >= 4 )",
                account().add(invoices(seen(1, "9"), seen(30, "1")))))
        .containsExactly(
            "Invoices: 41 more, some in each of 2 more weeks, such as on 2026-02-22, 2026-02-23"
                + " (total in the window evidence from 10 to 51;"
                + " weeks of use in the window evidence from 2 to 4)");
  }
}

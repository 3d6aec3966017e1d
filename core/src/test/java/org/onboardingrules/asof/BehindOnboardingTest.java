package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.extension;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.leadTime;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.EnablementReached;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal;
import org.onboardingrules.account.HealthReading;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.policy.Cases;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.HealthRating;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.MetricKind;

/** What stands behind the figures of an onboarding. Day 0 is 2026-01-12. */
class BehindOnboardingTest {

  private static List<Text> behind(
      RulePack pack, Account.Builder account, int day, String property, String... arguments) {
    return facts(pack, account, day).onboarding().behind(property, List.of(arguments));
  }

  private static List<String> en(
      Account.Builder account, int day, String property, String... arguments) {
    return behind(Cases.PACK, account, day, property, arguments).stream().map(Text::en).toList();
  }

  private static List<String> ja(Account.Builder account, int day, String property) {
    return behind(Cases.PACK, account, day, property).stream().map(Text::ja).toList();
  }

  private static Account.Builder reported() {
    return account().feeds(Feed.values());
  }

  @Test
  void first_value_stands_on_the_goal_its_figures_and_when_they_count() {
    Account.Builder account = reported().add(speed().build(), leadTime(seen(20, "4.1", 49)));

    assertThat(en(account, 40, "firstValueReached"))
        .containsExactly(
            "goal Faster: mean so far 4.1 (needed: at most 3.6)",
            "items so far 49 (needed: at least 50)",
            "time that counts: 2026-01-12 to 2026-03-13, 20 days left");
    assertThat(ja(account, 40, "firstValueReached"))
        .containsExactly(
            "目標「短縮」：これまでの平均4.1（必要：3.6以下）",
            "これまでの件数49（必要：50以上）",
            "測定期間：2026-01-12〜2026-03-13（残り20日）");
  }

  @Test
  void a_goal_that_was_reached_says_when() {
    Account.Builder account = reported().add(speed().build(), leadTime(seen(20, "3.6", 50)));

    assertThat(en(account, 70, "firstValueOn"))
        .containsExactly(
            "goal Faster: reached on 2026-02-01",
            "mean so far 3.6 (needed: at most 3.6)",
            "items so far 50 (needed: at least 50)",
            "time that counts: 2026-01-12 to 2026-03-13, ended 10 days ago");
  }

  @Test
  void what_was_never_used_is_said_to_be_so() {
    assertThat(en(reported().add(speed().build()), 10, "firstValueReached"))
        .startsWith(
            "no use of the product was ever reported",
            "goal Faster: no mean so far (needed: at most 3.6)",
            "items so far 0 (needed: at least 50)");
  }

  @Test
  void a_milestone_of_first_value_says_when_it_is_due_and_who_has_to_reach_it() {
    RulePack pack = packWith("first-value: { goal: speed }", "first-value: { milestone: go-live }");
    Account.Builder account =
        reported().add(PlannedMilestone.of("go-live").withOwnerName("Kuroda Emi"));

    assertThat(behind(pack, account, 42, "firstValueReached"))
        .containsExactly(
            new Text(
                "milestone Go-live: due on 2026-02-11, 12 days overdue, to be done by the customer"
                    + " (Kuroda Emi)",
                "マイルストーン「本番稼働」：期日2026-02-11（12日超過）、担当：お客様（Kuroda Emi）"));
  }

  @Test
  void a_total_of_first_value_says_what_it_came_to_and_what_is_needed() {
    RulePack pack =
        packWith("first-value: { goal: speed }", "first-value: { metric: invoices, total: 50 }");
    MetricSeries invoices =
        new MetricSeries("invoices", MetricKind.COUNT, List.of(seen(2, "20", 1), seen(9, "12", 1)));

    assertThat(behind(pack, reported().add(invoices), 10, "firstValueReached"))
        .extracting(Text::en)
        .containsExactly(
            "invoices since the contract signing on 2026-01-02: 32 (needed: at least 50)");
  }

  @Test
  void days_past_the_benchmark_stand_on_the_start_the_benchmark_and_the_goal() {
    Account.Builder account = reported().add(speed().build(), leadTime(seen(20, "4.1", 49)));

    assertThat(en(account, 50, "daysPastBenchmark"))
        .startsWith(
            "the contract signing: 2026-01-02",
            "good for the segment: by day 45, 2026-02-16",
            "goal Faster: mean so far 4.1 (needed: at most 3.6)");
  }

  @Test
  void the_customers_word_is_told_goal_by_goal() {
    Goal confirmed = speed().confirmation(new Goal.Confirmation(day(41), "Mizuno Gaku")).build();

    assertThat(en(reported().add(confirmed), 45, "valueConfirmed"))
        .containsExactly("goal Faster: confirmed on 2026-02-22 by Mizuno Gaku");
    assertThat(en(reported().add(confirmed, leadTime(seen(20, "3", 60))), 40, "valueConfirmed"))
        .containsExactly("goal Faster: not confirmed yet, reached on 2026-02-01");
    assertThat(en(reported(), 40, "valueConfirmed"))
        .containsExactly("goal Faster: not agreed with this customer yet");
    assertThat(en(account(), 40, "valueConfirmed")).isEmpty();
  }

  @Test
  void lateness_stands_on_the_deadline_and_on_every_extension() {
    Account.Builder account = reported().add(extension(55, 60, 74), Extension.of(day(70), day(74)));

    assertThat(en(reported(), 65, "late"))
        .containsExactly("deadline as first planned: 2026-03-13, the end of the window onboarding");
    assertThat(en(account, 80, "daysLate"))
        .containsExactly(
            "deadline in force: 2026-03-27",
            "deadline as first planned: 2026-03-13, the end of the window onboarding",
            "extended on 2026-03-08 to 2026-03-27: busy customer",
            "extension granted on 2026-03-23 does not count: no cause");
    assertThat(en(account, 80, "extendedDays"))
        .containsExactly("14 days added on 2026-03-08: busy customer");
  }

  @Test
  void time_stops_at_the_close_of_the_onboarding() {
    Account.Builder account = reported().anchor(Anchor.ONBOARDING_CLOSED, day(62));

    assertThat(en(account, 80, "daysLate")).contains("the close of the onboarding: 2026-03-15");
  }

  @Test
  void overdue_milestones_are_named_and_else_the_next_one() {
    assertThat(en(reported(), 31, "milestoneOverdue"))
        .containsExactly("Go-live: due on 2026-02-11, 1 day overdue, to be done by the customer");
    assertThat(en(reported(), 20, "milestoneOverdue"))
        .containsExactly(
            "next: Go-live: due on 2026-02-11, in 10 days, to be done by the customer");
    assertThat(en(account(), 31, "milestoneOverdue")).isEmpty();
  }

  @Test
  void milestones_that_are_open_but_not_due_yet_are_not_named_as_overdue() {
    RulePack pack = packWith("survey: { required: false, ", "survey: { ");

    assertThat(behind(pack, reported(), 10, "milestoneOverdue"))
        .containsExactly(
            new Text("Survey: due on 2026-01-17, 5 days overdue", "アンケート：期日2026-01-17（5日超過）"));
    assertThat(behind(pack, reported(), 40, "milestoneOverdue"))
        .extracting(Text::en)
        .containsExactly(
            "Survey: due on 2026-01-17, 35 days overdue",
            "Go-live: due on 2026-02-11, 10 days overdue, to be done by the customer");
  }

  @Test
  void progress_counts_milestones_and_names_the_open_ones() {
    Account.Builder done = reported().add(PlannedMilestone.of("go-live").withCompletedOn(day(25)));

    assertThat(en(reported(), 20, "milestoneProgress"))
        .containsExactly(
            "required milestones completed: 0 of 1",
            "open: Go-live: due on 2026-02-11, in 10 days, to be done by the customer");
    assertThat(en(done, 40, "milestoneProgress"))
        .containsExactly("required milestones completed: 1 of 1");
  }

  @Test
  void dates_and_levels_say_since_when() {
    Account.Builder account =
        reported()
            .event(LifecycleEvent.SALES_HANDOFF, day(-3))
            .add(new HealthReading(day(12), HealthRating.RED))
            .add(new EnablementReached(2, day(14)), new EnablementReached(1, day(4)))
            .add(new BusyPeriod(day(10), day(20), "Year-end closing"));

    assertThat(en(account, 15, "health")).containsExactly("rated on 2026-01-24");
    assertThat(en(account, 15, "enablementLevel")).containsExactly("since 2026-01-26");
    assertThat(en(account, 15, "inBusyPeriod"))
        .containsExactly("Year-end closing (2026-01-22 to 2026-02-01)");
    assertThat(en(account, 15, "kickoffDelay"))
        .containsExactly("the contract signing: 2026-01-02", "the kickoff: 2026-01-12");
    assertThat(en(account, 15, "daysSince", "kickoff")).containsExactly("the kickoff: 2026-01-12");
    assertThat(en(account, 15, "ended", "onboarding"))
        .containsExactly("window onboarding: 2026-01-12 to 2026-03-13, 45 days left");
    assertThat(en(account, 60, "ended", "onboarding"))
        .containsExactly("window onboarding: 2026-01-12 to 2026-03-13, this is the last day");
    assertThat(en(account, 15, "happened", "sales-handoff"))
        .containsExactly("the handoff from sales: 2026-01-09");
    assertThat(en(account, 15, "seats")).isEmpty();
  }
}

package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.extension;
import static org.onboardingrules.policy.Cases.leadTime;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.authoring.fact.Blocker;
import org.onboardingrules.authoring.fact.BusyPeriod;
import org.onboardingrules.authoring.fact.Extension;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.ScopeChange;
import org.onboardingrules.authoring.fact.Stakeholder;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.policy.Cases;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** What stands behind the properties of the parts of an account. Day 0 is 2026-01-12. */
class BehindPartsTest {

  private static Account.Builder reported() {
    return account().feeds(Feed.values());
  }

  private static List<String> en(Fact fact, String property, String... arguments) {
    return fact.behind(property, List.of(arguments)).stream().map(Text::en).toList();
  }

  /** The first fact of a type. */
  private static List<String> en(
      Class<? extends Fact> type,
      Account.Builder account,
      int day,
      String property,
      String... arguments) {
    Facts facts = Cases.facts(Cases.PACK, account, day);
    return en(facts.of(type).get(0), property, arguments);
  }

  private static Account.Builder invoices() {
    return reported()
        .add(
            new MetricSeries(
                "invoices",
                MetricKind.COUNT,
                List.of(seen(2, "3", 1), seen(8, "4", 1), seen(30, "5", 1))));
  }

  @Test
  void a_total_stands_on_the_window_and_the_observations_in_it() {
    assertThat(en(Metric.class, invoices(), 40, "total", "month"))
        .containsExactly(
            "window month: 2026-01-12 to 2026-02-12, ended 9 days ago",
            "observations in it: 3, the latest 5 on 2026-02-11");
    assertThat(en(Metric.class, invoices(), 40, "daysSinceReport"))
        .containsExactly("latest observation: 5 on 2026-02-11");
    assertThat(en(Metric.class, reported(), 40, "mean", "month"))
        .containsExactly("window month: 2026-01-12 to 2026-02-12, ended 9 days ago");
  }

  @Test
  void a_window_without_observations_names_the_latest_of_all() {
    Account.Builder late =
        reported().add(new MetricSeries("invoices", MetricKind.COUNT, List.of(seen(50, "5", 1))));

    assertThat(en(Metric.class, late, 60, "total", "month"))
        .containsExactly(
            "window month: 2026-01-12 to 2026-02-12, ended 29 days ago",
            "no observation in it, the latest of all 5 on 2026-03-03");
  }

  @Test
  void weeks_are_told_by_their_dates_the_latest_first() {
    assertThat(en(Metric.class, invoices(), 40, "activeWeeks", "month"))
        .containsExactly(
            "window month: 2026-01-12 to 2026-02-12, ended 9 days ago",
            "active week: 2026-02-09 to 2026-02-12",
            "active week: 2026-01-19 to 2026-01-25",
            "active week: 2026-01-12 to 2026-01-18");
    assertThat(en(Metric.class, invoices(), 40, "idleWeeks", "month"))
        .containsExactly(
            "window month: 2026-01-12 to 2026-02-12, ended 9 days ago",
            "idle week: 2026-02-02 to 2026-02-08",
            "idle week: 2026-01-26 to 2026-02-01");
  }

  @Test
  void a_goal_stands_on_its_figures_its_target_and_the_time_that_counts() {
    Account.Builder account = reported().add(speed().build(), leadTime(seen(20, "4.1", 49)));

    assertThat(en(Goal.class, account, 40, "reached"))
        .containsExactly(
            "mean so far 4.1 (needed: at most 3.6)",
            "items so far 49 (needed: at least 50)",
            "time that counts: 2026-01-12 to 2026-03-13, 20 days left");
    assertThat(en(Goal.class, account, 40, "value"))
        .containsExactly(
            "time that counts: 2026-01-12 to 2026-03-13, 20 days left",
            "observations in it: 1, the latest 4.1 on 2026-02-01");
    assertThat(en(Goal.class, account, 40, "target"))
        .containsExactly("needed: at most 3.6", "baseline 6, to change by -40%");
    assertThat(en(Goal.class, account, 40, "daysLeft"))
        .containsExactly("time that counts: 2026-01-12 to 2026-03-13, 20 days left");
    assertThat(en(Goal.class, account, 40, "confirmed"))
        .containsExactly(
            "not confirmed yet, mean so far 4.1 (needed: at most 3.6),"
                + " items so far 49 (needed: at least 50)");
  }

  @Test
  void a_milestone_says_when_it_is_due_and_when_it_first_was() {
    PlannedMilestone moved =
        PlannedMilestone.of("go-live")
            .withReplans(List.of(new PlannedMilestone.Replan(day(25), day(37))));

    assertThat(en(Milestone.class, reported().add(moved), 30, "overdue"))
        .containsExactly(
            "due on 2026-02-18, in 7 days",
            "to be done by the customer",
            "first planned for 2026-02-11");
    assertThat(en(Milestone.class, reported().add(moved.withDue(day(30))), 40, "slipDays"))
        .containsExactly("due on 2026-02-18, 3 days overdue", "first planned for 2026-02-11");
    assertThat(
            en(
                Milestone.class,
                reported().add(moved.withCompletedOn(day(33))),
                40,
                "completedWithin",
                "month"))
        .containsExactly(
            "completed on 2026-02-14", "window month: 2026-01-12 to 2026-02-12, ended 9 days ago");
  }

  @Test
  void extensions_say_what_is_wrong_with_them_and_what_is_allowed() {
    Account.Builder account = reported().add(extension(55, 60, 110));

    assertThat(en(Extension.class, account, 60, "valid"))
        .containsExactly(
            "fault: over the limit",
            "from 2026-03-13 to 2026-05-02",
            "with this one: extensions 1, days 50",
            "allowed: extensions 2, days 45");
  }

  @Test
  void other_parts_say_their_dates() {
    Account.Builder account =
        reported()
            .add(org.onboardingrules.account.Blocker.of(BlockerKind.LEGAL, Side.CUSTOMER, day(3)))
            .add(org.onboardingrules.account.ScopeChange.of(day(4)))
            .add(
                new org.onboardingrules.account.Stakeholder(
                    StakeholderRole.CHAMPION, "Ms A", day(-5), Optional.of(day(8))))
            .add(new org.onboardingrules.account.BusyPeriod(day(20), day(25), "closing"))
            .add(
                org.onboardingrules.account.Interaction.of(
                    day(6), Side.VENDOR, InteractionKind.MESSAGE))
            .add(org.onboardingrules.account.Task.of("Export").withWho("Ms A").withDue(day(12)));

    assertThat(en(Blocker.class, account, 10, "ageDays")).containsExactly("since 2026-01-15");
    assertThat(en(ScopeChange.class, account, 10, "daysAgo"))
        .containsExactly("raised on 2026-01-16");
    assertThat(en(Stakeholder.class, account, 10, "active"))
        .containsExactly("since 2026-01-07", "until 2026-01-20");
    assertThat(en(BusyPeriod.class, account, 10, "current"))
        .containsExactly("2026-02-01 to 2026-02-06, begins in 10 days");
    assertThat(en(Interaction.class, account, 10, "within", "month"))
        .containsExactly("on 2026-01-18", "window month: 2026-01-12 to 2026-02-12, 21 days left");
    assertThat(en(Task.class, account, 10, "overdue"))
        .containsExactly("due on 2026-01-24, in 2 days", "to be done by Ms A");
  }
}

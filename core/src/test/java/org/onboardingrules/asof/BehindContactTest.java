package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.onboarding;
import static org.onboardingrules.policy.Cases.seen;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.PlannedMilestone;
import org.onboardingrules.account.Task;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;

/** What stands behind silence, use, meetings and tasks. Day 0 is 2026-01-12. */
class BehindContactTest {

  private static List<String> en(Account.Builder account, int day, String property) {
    return behind(account, day, property).map(Text::en).toList();
  }

  private static List<String> ja(Account.Builder account, int day, String property) {
    return behind(account, day, property).map(Text::ja).toList();
  }

  private static Stream<Text> behind(Account.Builder account, int day, String property) {
    return onboarding(account, day).behind(property, List.of()).stream();
  }

  private static Account.Builder reported() {
    return account().feeds(Feed.values());
  }

  private static Interaction meeting(int on, boolean attended) {
    return Interaction.of(day(on), Side.VENDOR, InteractionKind.MEETING).withAttended(attended);
  }

  @Test
  void silence_names_the_last_sign_of_life_or_the_start() {
    Account.Builder heard =
        reported().add(Interaction.of(day(10), Side.CUSTOMER, InteractionKind.MESSAGE));

    assertThat(en(heard, 30, "daysOfCustomerSilence"))
        .containsExactly("last sign of the customer: 2026-01-22 message from the customer");
    assertThat(ja(heard, 30, "daysOfCustomerSilence"))
        .containsExactly("お客様の最後の動き：2026-01-22 お客様からの連絡");
    assertThat(en(heard, 30, "daysOfVendorSilence"))
        .containsExactly("nothing since the kickoff on 2026-01-12");
    assertThat(ja(heard, 30, "daysOfVendorSilence")).containsExactly("キックオフ（2026-01-12）以降の記録なし");
    assertThat(en(account(), 30, "daysOfCustomerSilence")).isEmpty();
  }

  @Test
  void use_names_the_metric_and_the_day() {
    MetricSeries invoices =
        new MetricSeries("invoices", MetricKind.COUNT, List.of(seen(20, "12", 1)));
    Account.Builder used = reported().anchor(Anchor.GO_LIVE, day(15)).add(invoices);

    assertThat(en(used, 30, "daysWithoutUse")).containsExactly("last use: 2026-02-01 invoices: 12");
    assertThat(en(reported().anchor(Anchor.GO_LIVE, day(15)), 30, "daysWithoutUse"))
        .containsExactly("nothing since go-live on 2026-01-27");
    assertThat(en(used, 30, "daysOfCustomerSilence"))
        .containsExactly("last sign of the customer: 2026-02-01 invoices: 12");
  }

  @Test
  void the_last_success_is_a_win_or_a_milestone() {
    Account.Builder done = reported().add(PlannedMilestone.of("go-live").withCompletedOn(day(25)));

    assertThat(en(done, 40, "daysSinceWin"))
        .containsExactly("last success: 2026-02-06 milestone Go-live completed");
    assertThat(en(reported(), 40, "daysSinceWin"))
        .containsExactly("nothing since the kickoff on 2026-01-12");
  }

  @Test
  void attendance_counts_meetings_and_names_the_missed_ones_the_latest_first() {
    Account.Builder account =
        reported()
            .add(meeting(0, true), meeting(7, false), meeting(14, false))
            .add(Interaction.of(day(20), Side.VENDOR, InteractionKind.MEETING));

    assertThat(en(account, 30, "meetingAttendance"))
        .containsExactly(
            "meetings attended: 1 of 3",
            "meetings of unknown attendance: 1",
            "missed: 2026-01-26 meeting called by us",
            "missed: 2026-01-19 meeting called by us");
  }

  @Test
  void meetings_of_one_day_stand_in_one_order_however_they_are_listed() {
    Interaction ours = meeting(7, false);
    Interaction theirs =
        Interaction.of(day(7), Side.CUSTOMER, InteractionKind.MEETING).withAttended(false);

    assertThat(en(reported().add(ours, theirs), 30, "meetingAttendance"))
        .isEqualTo(en(reported().add(theirs, ours), 30, "meetingAttendance"))
        .hasSize(3);
  }

  @Test
  void homework_counts_tasks_and_names_the_open_ones() {
    Task task = Task.of("Invite all users").withOwner(Side.CUSTOMER).withDue(day(5));
    Task done = Task.of("Sign").withOwner(Side.CUSTOMER).withDue(day(3)).withDoneOn(day(3));

    assertThat(en(reported().add(task.withWho("Kuroda Emi"), done), 9, "homeworkRate"))
        .containsExactly(
            "due tasks done: 1 of 2",
            "open: Invite all users, due on 2026-01-17, 4 days overdue, to be done by Kuroda Emi");
  }

  @Test
  void more_than_five_statements_are_counted() {
    Account.Builder account = reported();
    for (int number = 1; number <= 8; number++) {
      account.add(Task.of("Task " + number).withOwner(Side.CUSTOMER).withDue(day(number)));
    }

    assertThat(en(account, 9, "homeworkRate")).hasSize(6).endsWith("and 4 more");
    assertThat(ja(account, 9, "homeworkRate")).endsWith("ほか4件");
  }
}

package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.examples.InvoiceAutomation.KICKOFF;
import static org.onboardingrules.examples.InvoiceAutomation.answer;
import static org.onboardingrules.examples.InvoiceAutomation.completed;
import static org.onboardingrules.examples.InvoiceAutomation.day;
import static org.onboardingrules.examples.InvoiceAutomation.goal;
import static org.onboardingrules.examples.InvoiceAutomation.mean;
import static org.onboardingrules.examples.InvoiceAutomation.processingDays;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Account.Part;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.MetricKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** Churn risks, causes of delay and plays, each by itself around its limit. */
class RisksAndDelaysTest {

  /**
   * What the pack says of every account here, as nothing is heard of it and nothing reached: the
   * tests of the standard pack are about that.
   */
  private static final Set<String> BACKGROUND =
      Set.of(
          "behind-benchmark",
          "catch-up-handoff",
          "commit-sponsor",
          "delayed",
          "get-in-touch",
          "ghosted",
          "live-without-value",
          "milestone-overdue",
          "next-win",
          "no-recent-win",
          "no-sponsor",
          "quiet-drift",
          "slow-answers",
          "stage-first-use",
          "usage-stopped");

  private static Account.Builder account() {
    return InvoiceAutomation.account().add(completed("plan-agreed", 5));
  }

  private static Assessment assess(Account.Builder account, int asOf) {
    return InvoiceAutomation.PACK.assess(account.build(), day(asOf));
  }

  private static List<String> risks(Account.Builder account, int asOf) {
    return assess(account, asOf).churnRisks().stream()
        .filter(risk -> !BACKGROUND.contains(risk.id()))
        .map(risk -> risk.id() + " " + risk.level().word())
        .toList();
  }

  private static List<String> causes(Account.Builder account, int asOf) {
    return assess(account, asOf).delayCauses().stream().map(DelayCause::id).toList();
  }

  private static List<String> plays(Account.Builder account, int asOf) {
    return assess(account, asOf).plays().stream()
        .map(Play::id)
        .filter(id -> !BACKGROUND.contains(id))
        .toList();
  }

  private static List<String> only(String what, boolean there) {
    return there ? List.of(what) : List.of();
  }

  private static Stream<Part> tasks(int done, int undone) {
    Task task = Task.of("homework").withWho("Ms Sato").withOwner(Side.CUSTOMER).withDue(day(8));
    return IntStream.range(0, done + undone)
        .mapToObj(i -> i < done ? task.withDoneOn(day(8)) : task);
  }

  private static Stream<Part> meetings(int attended, int missed) {
    Interaction meeting = Interaction.of(day(8), Side.VENDOR, InteractionKind.MEETING);
    return IntStream.range(0, attended + missed).mapToObj(i -> meeting.withAttended(i < attended));
  }

  private static MetricSeries invoices(int day, int count) {
    return new MetricSeries(
        "invoices-processed",
        MetricKind.COUNT,
        List.of(Observation.of(day(day), BigDecimal.valueOf(count))));
  }

  @ParameterizedTest
  @CsvSource({"SMB, 14, false", "SMB, 15, true", "ENTERPRISE, 30, false", "ENTERPRISE, 31, true"})
  void a_late_kickoff_is_a_low_risk(String segment, int delay, boolean risk) {
    Account.Builder account =
        account()
            .segment(new SegmentId(segment))
            .anchor(Anchor.CONTRACT_SIGNED, KICKOFF.minusDays(delay));

    assertThat(risks(account, 1)).isEqualTo(only("late-kickoff low", risk));
  }

  @ParameterizedTest
  @CsvSource({"3, 2, false", "1, 1, true", "5, 4, true"})
  void attendance_below_sixty_percent_is_a_medium_risk(int attended, int missed, boolean risk) {
    Account.Builder account = account().addAll(meetings(attended, missed).toList());

    assertThat(risks(account, 9)).isEqualTo(only("low-attendance medium", risk));
  }

  @ParameterizedTest
  @CsvSource({
    "SMB, 3, 2, false",
    "SMB, 5, 4, true",
    "ENTERPRISE, 4, 1, false",
    "ENTERPRISE, 7, 2, true"
  })
  void homework_below_the_segments_share_is_a_medium_risk(
      String segment, int done, int undone, boolean risk) {
    Account.Builder account =
        account().segment(new SegmentId(segment)).addAll(tasks(done, undone).toList());

    assertThat(risks(account, 9)).isEqualTo(only("homework-undone medium", risk));
  }

  @ParameterizedTest
  @CsvSource({
    "SMB, 10, 24, false",
    "SMB, 9, 24, true",
    "SMB, 9, 23, false",
    "MID_MARKET, 20, 24, false",
    "MID_MARKET, 19, 24, true",
    "ENTERPRISE, 40, 24, false",
    "ENTERPRISE, 39, 24, true"
  })
  void little_use_two_weeks_after_go_live_is_a_medium_risk(
      String segment, int count, int asOf, boolean risk) {
    Account.Builder account =
        account()
            .segment(new SegmentId(segment))
            .anchor(Anchor.GO_LIVE, day(10))
            .add(invoices(18, count));

    assertThat(risks(account, asOf)).isEqualTo(only("low-usage medium", risk));
  }

  @ParameterizedTest
  @CsvSource({"24, false", "25, true"})
  void counts_use_up_to_day_14_after_go_live(int day, boolean tooLate) {
    Account.Builder account = account().anchor(Anchor.GO_LIVE, day(10)).add(invoices(day, 40));

    assertThat(risks(account, 26)).isEqualTo(only("no-usage high", tooLate));
  }

  @Test
  void a_champion_who_left_is_a_risk_until_another_takes_over_and_a_grave_one_without_sponsor() {
    Stakeholder left =
        Stakeholder.of(StakeholderRole.CHAMPION, "Ms Sato", day(0)).withUntil(day(3));
    Stakeholder next = Stakeholder.of(StakeholderRole.CHAMPION, "Mr Ito", day(6));
    Stakeholder sponsor = Stakeholder.of(StakeholderRole.EXECUTIVE_SPONSOR, "Ms Abe", day(0));

    assertThat(risks(account().add(left, next), 5)).containsExactly("champion-left high");
    assertThat(risks(account().add(left, next, sponsor), 5))
        .containsExactly("champion-left medium");
    assertThat(plays(account().add(left, next, sponsor), 5)).containsExactly("win-new-champion");
    assertThat(risks(account().add(left, next), 6)).isEmpty();
    assertThat(risks(account(), 6)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"76, false", "77, true"})
  void no_first_value_in_ninety_days_from_the_contract_is_a_medium_risk(int asOf, boolean risk) {
    Account.Builder account =
        account().add(goal().build(), processingDays(mean(30, "5.0", 10)), answer(asOf));

    assertThat(risks(account, asOf)).isEqualTo(only("value-overdue medium", risk));
  }

  @Test
  void notice_is_a_high_risk_and_calls_for_an_exit_survey_until_there_was_one() {
    Account.Builder account = account().event(LifecycleEvent.NOTICE_SERVED, day(9));

    assertThat(risks(account, 10)).containsExactly("notice-served high");
    assertThat(plays(account, 10)).containsExactly("exit-survey");
    assertThat(plays(account.event(LifecycleEvent.EXIT_SURVEY, day(10)), 10)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"21, false", "22, true"})
  void undone_homework_delays_once_a_milestone_is_overdue(int asOf, boolean delays) {
    Account.Builder account = account().addAll(tasks(5, 4).toList()).add(answer(asOf));

    assertThat(causes(account, asOf)).isEqualTo(only("bandwidth", delays));
    assertThat(plays(account, asOf)).isEqualTo(only("smaller-steps", delays));
    assertThat(causes(account().addAll(tasks(3, 2).toList()), 22)).isEmpty();
  }

  @Test
  void missed_meetings_delay_too() {
    assertThat(causes(account().addAll(meetings(5, 4).toList()), 22)).containsExactly("bandwidth");
    assertThat(causes(account().addAll(meetings(3, 2).toList()), 22)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"21, false", "22, true"})
  void a_busy_period_delays_once_a_milestone_is_overdue(int asOf, boolean delays) {
    Account.Builder account = account().add(new BusyPeriod(day(10), day(40), "closing"));

    assertThat(causes(account.add(answer(asOf)), asOf)).isEqualTo(only("priority-drop", delays));
  }

  @ParameterizedTest
  @CsvSource({"SECURITY", "LEGAL", "PROCUREMENT"})
  void an_open_approval_at_the_customer_delays_and_after_two_weeks_calls_for_the_sponsor(
      BlockerKind kind) {
    Blocker blocker = Blocker.of(kind, Side.CUSTOMER, day(1)).withResolvedOn(day(16));
    Account.Builder account = account().add(blocker, answer(12));

    assertThat(causes(account, 14)).containsExactly("internal-coordination");
    assertThat(plays(account, 14)).containsExactly("support-approval");
    assertThat(plays(account, 15)).containsExactly("involve-sponsor", "support-approval");
    assertThat(causes(account, 16)).isEmpty();
    assertThat(plays(account, 16)).isEmpty();
  }

  @Test
  void two_requests_that_nobody_agreed_to_are_scope_creep() {
    ScopeChange open = ScopeChange.of(day(3));
    ScopeChange agreed = open.withAgreedOn(day(4));

    assertThat(causes(account().add(open, agreed), 5)).isEmpty();
    assertThat(causes(account().add(open, open), 5)).containsExactly("scope-creep");
    assertThat(plays(account().add(open, open), 5)).containsExactly("second-phase");
  }

  @ParameterizedTest
  @CsvSource({"23, false", "24, true"})
  void a_live_product_without_measurement_is_noticed_after_two_weeks(int asOf, boolean noticed) {
    Account.Builder account =
        account().anchor(Anchor.GO_LIVE, day(10)).add(invoices(11, 40), goal().build(), answer(20));

    assertThat(causes(account, asOf)).isEqualTo(only("value-unmeasured", noticed));
    assertThat(plays(account, asOf)).isEqualTo(only("ask-for-progress", noticed));
    assertThat(causes(account.add(processingDays(mean(20, "5.0", 3))), asOf)).isEmpty();
  }

  @Test
  void a_task_of_the_customer_without_owner_or_date_is_unclear_until_it_is_done() {
    Task clear = Task.of("import").withOwner(Side.CUSTOMER).withWho("Ms Sato").withDue(day(9));
    Task undated = Task.of("import").withOwner(Side.CUSTOMER).withWho("Ms Sato");
    Task unassigned = Task.of("import").withOwner(Side.CUSTOMER).withDue(day(9));

    assertThat(causes(account().add(clear, Task.of("our own").withOwner(Side.VENDOR)), 5))
        .isEmpty();
    assertThat(causes(account().add(undated.withDoneOn(day(4))), 5)).isEmpty();
    assertThat(causes(account().add(undated), 5)).containsExactly("unclear-tasks");
    assertThat(plays(account().add(unassigned), 5)).containsExactly("task-list");
  }

  @ParameterizedTest
  @CsvSource({"38, true", "39, false"})
  void an_expectation_gap_counts_for_thirty_days(int asOf, boolean counts) {
    Interaction gap = Interaction.of(day(8), Side.CUSTOMER, InteractionKind.EXPECTATION_GAP);
    Account.Builder account = account().add(gap, answer(36));

    assertThat(causes(account, asOf)).isEqualTo(only("low-enthusiasm", counts));
    assertThat(plays(account, asOf)).isEqualTo(only("explain-why", counts));
  }

  @ParameterizedTest
  @CsvSource({"13, true", "14, false"})
  void a_win_is_shared_for_a_week(int asOf, boolean shared) {
    Interaction win = Interaction.of(day(6), Side.CUSTOMER, InteractionKind.SMALL_WIN);

    assertThat(plays(account().add(win), asOf)).isEqualTo(only("share-win", shared));
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "39, true", "40, false"})
  void a_busy_period_is_planned_around_in_the_thirty_days_before(int asOf, boolean planned) {
    BusyPeriod peak = new BusyPeriod(day(40), day(50), "closing");

    assertThat(plays(account().add(peak, answer(asOf)), asOf))
        .isEqualTo(only("plan-around-peak", planned));
  }

  @ParameterizedTest
  @CsvSource({"13, false", "14, true"})
  void silence_calls_for_the_sponsor(int asOf, boolean called) {
    assertThat(plays(account(), asOf)).isEqualTo(only("involve-sponsor", called));
  }
}

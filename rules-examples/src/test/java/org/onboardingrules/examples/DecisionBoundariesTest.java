package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.examples.InvoiceAutomation.account;
import static org.onboardingrules.examples.InvoiceAutomation.answer;
import static org.onboardingrules.examples.InvoiceAutomation.completed;
import static org.onboardingrules.examples.InvoiceAutomation.day;
import static org.onboardingrules.examples.InvoiceAutomation.goal;
import static org.onboardingrules.examples.InvoiceAutomation.invoicesOn;
import static org.onboardingrules.examples.InvoiceAutomation.mean;
import static org.onboardingrules.examples.InvoiceAutomation.processingDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Blocker;
import org.onboardingrules.account.BusyPeriod;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.ScopeChange;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.account.Task;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.BlockerKind;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.LifecycleEvent;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** Each condition to escalate or to extend by itself, on the days around its limit. */
class DecisionBoundariesTest {

  /** An account that answers on the as-of date, and whose go-live, due on day 21, is open. */
  private static Account.Builder answeringOn(int asOf) {
    return account().add(completed("plan-agreed", 5), answer(asOf));
  }

  private static Assessment assess(Account.Builder account, int asOf) {
    return InvoiceAutomation.PACK.assess(account.build(), day(asOf));
  }

  private static void assertDecision(
      Account.Builder account, int asOf, DecisionAction action, String... reasons) {
    Assessment assessment = assess(account, asOf);
    assertThat(assessment.decision().reasons()).extracting(Reason::id).containsExactly(reasons);
    assertThat(assessment.decision().action()).isEqualTo(action);
  }

  private static void assertEscalates(
      boolean escalates, Account.Builder account, int asOf, String reason) {
    if (escalates) {
      assertDecision(account, asOf, DecisionAction.ESCALATE, reason);
    } else {
      assertDecision(account, asOf, DecisionAction.CONTINUE);
    }
  }

  @ParameterizedTest
  @CsvSource({"13, false", "14, true", "15, true"})
  void escalates_silence_of_two_weeks_or_more(int asOf, boolean escalates) {
    Account.Builder account = account().add(completed("plan-agreed", 5));

    assertEscalates(escalates, account, asOf, "customer-silent");
  }

  @ParameterizedTest
  @CsvSource({"true, 25, false", "true, 26, true", "false, 23, false", "false, 24, true"})
  void counts_silence_from_the_last_answer_or_meeting_attended(
      boolean attended, int asOf, boolean escalates) {
    Interaction meeting =
        Interaction.of(day(12), Side.VENDOR, InteractionKind.MEETING).withAttended(attended);

    assertEscalates(escalates, account().add(answer(10), meeting), asOf, "customer-silent");
  }

  @Test
  void does_not_call_a_customer_silent_who_uses_the_product_or_whose_contacts_are_not_reported() {
    Account.Builder using = account().add(invoicesOn(20));
    Account.Builder partners =
        Account.builder("acme", "Acme")
            .segment(SegmentId.SMB)
            .anchor(Anchor.KICKOFF, day(0))
            .feeds(Feed.MILESTONES);

    assertDecision(using, 33, DecisionAction.CONTINUE);
    assertDecision(partners, 33, DecisionAction.CONTINUE);
  }

  @ParameterizedTest
  @CsvSource({
    "SCOPE_MISMATCH, scope-mismatch",
    "CONTRACT_CONFUSION, contract-confusion",
    "DOUBT, customer-doubts",
    "DISSATISFACTION, customer-dissatisfied"
  })
  void escalates_what_the_customer_voices_for_thirty_days(InteractionKind kind, String reason) {
    Interaction voiced = Interaction.of(day(10), Side.CUSTOMER, kind);

    assertEscalates(false, answeringOn(9).add(voiced), 9, reason);
    assertEscalates(true, answeringOn(10).add(voiced), 10, reason);
    assertEscalates(true, answeringOn(40).add(voiced), 40, reason);
    assertEscalates(false, answeringOn(41).add(voiced), 41, reason);
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "19, true", "20, false"})
  void escalates_an_unsolvable_technical_blocker_until_it_is_resolved(int asOf, boolean escalates) {
    Blocker blocker =
        Blocker.of(BlockerKind.TECHNICAL, Side.VENDOR, day(10))
            .withResolvable(false)
            .withResolvedOn(day(20));

    assertEscalates(escalates, answeringOn(asOf).add(blocker), asOf, "blocker-unsolvable");
  }

  @Test
  void does_not_escalate_a_blocker_that_is_solvable_undecided_or_not_technical() {
    Blocker undecided = Blocker.of(BlockerKind.TECHNICAL, Side.VENDOR, day(10));
    Blocker legal = Blocker.of(BlockerKind.LEGAL, Side.CUSTOMER, day(10)).withResolvable(false);

    assertDecision(answeringOn(30).add(undecided), 30, DecisionAction.CONTINUE);
    assertDecision(
        answeringOn(30).add(undecided.withResolvable(true)), 30, DecisionAction.CONTINUE);
    assertDecision(answeringOn(30).add(legal), 30, DecisionAction.CONTINUE);
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "11, true"})
  void escalates_from_the_day_on_which_notice_is_served_without_an_exit_survey(
      int asOf, boolean escalates) {
    Account.Builder account = answeringOn(asOf).event(LifecycleEvent.NOTICE_SERVED, day(10));

    assertEscalates(escalates, account, asOf, "notice-without-survey");
  }

  @ParameterizedTest
  @CsvSource({"23, false", "24, true", "25, true"})
  void escalates_when_nobody_uses_the_product_two_weeks_after_go_live(int asOf, boolean escalates) {
    Account.Builder account = answeringOn(asOf).anchor(Anchor.GO_LIVE, day(10));

    assertEscalates(escalates, account, asOf, "churn-risk-high");
  }

  @ParameterizedTest
  @CsvSource({"20, false", "21, true", "22, true"})
  void escalates_from_the_day_after_the_last_one_of_a_champion_without_sponsor(
      int asOf, boolean escalates) {
    Stakeholder champion =
        Stakeholder.of(StakeholderRole.CHAMPION, "Ms Sato", day(0)).withUntil(day(20));

    assertEscalates(escalates, answeringOn(asOf).add(champion), asOf, "churn-risk-high");
  }

  @Test
  void escalates_three_medium_risks_and_not_two() {
    Stakeholder champion =
        Stakeholder.of(StakeholderRole.CHAMPION, "Ms Sato", day(0)).withUntil(day(1));
    Stakeholder sponsor = Stakeholder.of(StakeholderRole.EXECUTIVE_SPONSOR, "Mr Mori", day(0));
    Task undone = Task.of("Import suppliers").withOwner(Side.CUSTOMER).withDue(day(10));
    Interaction missed =
        Interaction.of(day(10), Side.VENDOR, InteractionKind.MEETING).withAttended(false);
    Account.Builder two = answeringOn(12).add(champion, sponsor, undone);

    assertDecision(two, 12, DecisionAction.CONTINUE);
    assertDecision(two.add(missed), 12, DecisionAction.ESCALATE, "several-risks");
  }

  @ParameterizedTest
  @CsvSource({"84, CONTINUE", "85, ESCALATE"})
  void escalates_an_onboarding_that_is_late_without_a_reason(int asOf, DecisionAction action) {
    String[] reasons = asOf > 84 ? new String[] {"late-without-reason"} : new String[] {};

    assertDecision(answeringOn(asOf), asOf, action, reasons);
  }

  @ParameterizedTest
  @CsvSource({
    "24, CONTINUE, false",
    "25, EXTEND, true",
    "26, EXTEND, true",
    "30, EXTEND, true",
    "31, CONTINUE, false"
  })
  void extends_an_overdue_onboarding_in_a_busy_period_both_days_included(
      int asOf, DecisionAction action, boolean reason) {
    BusyPeriod period = new BusyPeriod(day(25), day(30), "fiscal year-end");
    String[] reasons = reason ? new String[] {"customer-busy"} : new String[] {};

    assertDecision(answeringOn(asOf).add(period), asOf, action, reasons);
  }

  @ParameterizedTest
  @CsvSource({"21, CONTINUE", "22, EXTEND"})
  void extends_only_once_a_milestone_is_overdue_and_tells_the_reason_before(
      int asOf, DecisionAction action) {
    BusyPeriod period = new BusyPeriod(day(10), day(30), "fiscal year-end");

    assertDecision(answeringOn(asOf).add(period), asOf, action, "customer-busy");
  }

  @ParameterizedTest
  @CsvSource({"23, EXTEND, customer-busy", "24, ESCALATE, customer-silent"})
  void extends_for_a_busy_customer_as_long_as_it_is_not_silent(
      int asOf, DecisionAction action, String reason) {
    Account.Builder account =
        account()
            .add(completed("plan-agreed", 5), answer(10))
            .add(new BusyPeriod(day(1), day(60), "fiscal year-end"));

    assertDecision(account, asOf, action, reason);
  }

  @ParameterizedTest
  @CsvSource({"24, CONTINUE, false", "25, EXTEND, true", "29, EXTEND, true", "30, CONTINUE, false"})
  void extends_while_a_third_party_blocks(int asOf, DecisionAction action, boolean reason) {
    Blocker blocker =
        Blocker.of(BlockerKind.TECHNICAL, Side.THIRD_PARTY, day(25)).withResolvedOn(day(30));
    String[] reasons = reason ? new String[] {"external-dependency"} : new String[] {};

    assertDecision(answeringOn(asOf).add(blocker), asOf, action, reasons);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VENDOR", "CUSTOMER"})
  void does_not_extend_for_a_blocker_of_either_company(Side owner) {
    Blocker blocker = Blocker.of(BlockerKind.DATA, owner, day(25));

    assertDecision(answeringOn(30).add(blocker), 30, DecisionAction.CONTINUE);
  }

  @ParameterizedTest
  @CsvSource({"24, CONTINUE, false", "25, EXTEND, true", "26, EXTEND, true"})
  void extends_from_the_day_on_which_added_scope_is_agreed(
      int asOf, DecisionAction action, boolean reason) {
    ScopeChange change = ScopeChange.of(day(10)).withCause(Cause.SCOPE_ADDED).withAgreedOn(day(25));
    String[] reasons = reason ? new String[] {"scope-added"} : new String[] {};

    assertDecision(answeringOn(asOf).add(change), asOf, action, reasons);
  }

  @ParameterizedTest
  @CsvSource({"56, CONTINUE, false", "57, EXTEND, true", "58, EXTEND, true"})
  void extends_good_progress_once_a_milestone_is_overdue(
      int asOf, DecisionAction action, boolean reason) {
    Account.Builder account =
        answeringOn(asOf)
            .add(completed("go-live", 20), completed("team-trained", 27))
            .add(completed("handed-over", 50));
    String[] reasons = reason ? new String[] {"timeline-underestimated"} : new String[] {};

    assertDecision(account, asOf, action, reasons);
  }

  @Test
  void does_not_call_half_of_the_milestones_good_progress() {
    Account.Builder account =
        answeringOn(57).add(completed("go-live", 20), completed("team-trained", 27));

    assertDecision(account, 57, DecisionAction.CONTINUE);
  }

  @ParameterizedTest
  @CsvSource({"24, CONTINUE, false", "25, EXTEND, true", "26, EXTEND, true"})
  void extends_a_missed_outcome_from_the_day_of_its_review(
      int asOf, DecisionAction action, boolean reason) {
    Account.Builder account =
        answeringOn(asOf)
            .add(completed("value-review", 25), goal().build())
            .add(processingDays(mean(20, "5.0", 30)));
    String[] reasons = reason ? new String[] {"outcome-not-reached"} : new String[] {};

    assertDecision(account, asOf, action, reasons);
  }

  @Test
  void releases_only_with_notice_and_exit_survey_and_whatever_else_holds() {
    Interaction angry = Interaction.of(day(9), Side.CUSTOMER, InteractionKind.DISSATISFACTION);
    Account.Builder account =
        answeringOn(20).add(angry).event(LifecycleEvent.NOTICE_SERVED, day(10));

    assertDecision(
        account, 20, DecisionAction.ESCALATE, "customer-dissatisfied", "notice-without-survey");
    assertDecision(
        account.event(LifecycleEvent.EXIT_SURVEY, day(20)),
        20,
        DecisionAction.RELEASE,
        "let-go",
        "customer-dissatisfied");
  }
}

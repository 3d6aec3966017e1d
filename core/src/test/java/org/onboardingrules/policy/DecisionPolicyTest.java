package org.onboardingrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.extension;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.leadTime;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Extension;
import org.onboardingrules.account.Goal.Confirmation;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.Escalate;
import org.onboardingrules.authoring.conclusion.Extend;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.conclusion.Release;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Cause;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.StakeholderRole;

/** What is decided (R115-R126). The deadline is day 60, go-live is due on day 30. */
class DecisionPolicyTest {

  private static final Conclusion BUSY = Extend.because("busy");
  private static final Conclusion SILENT = Escalate.because("silent");
  private static final Conclusion FAREWELL = Release.because("farewell");
  private static final Conclusion COMPLETE = OnboardingComplete.reached();
  private static final String LIMITS =
      "extensions: { max-count: 2, max-total-days: 45, length-days: 14 }";
  private static final String ORDER =
      "decision-order: [release, escalate, complete, extend, continue]";

  private static Decision decision(
      RulePack pack, Account.Builder account, int day, Conclusion... drawn) {
    Map<Conclusion, Truth> truths =
        Arrays.stream(drawn).collect(Collectors.toMap(Function.identity(), c -> Truth.TRUE));
    return new Policy(pack)
        .assessment("Acme", facts(pack, account, day), new Drawn(truths, Map.of()), Optional::empty)
        .decision();
  }

  private static Decision decision(Account.Builder account, int day, Conclusion... drawn) {
    return decision(Cases.PACK, account, day, drawn);
  }

  private static String told(Decision decision) {
    return decision.action().word()
        + decision.reasons().stream().map(Reason::id).collect(Collectors.joining(",", " [", "]"));
  }

  /** An account whose value is reached and confirmed by day 50. */
  private static Account.Builder valued() {
    return account()
        .add(speed().confirmation(new Confirmation(day(50), "CFO")).build())
        .add(leadTime(seen(40, "3", 50)));
  }

  @Test
  void without_a_reason_it_continues_up_to_and_on_the_deadline() {
    assertThat(told(decision(account(), 60))).isEqualTo("continue []");
  }

  @Test
  void late_without_a_reason_to_extend_is_escalated() {
    Decision decision = decision(account(), 61);

    assertThat(told(decision)).isEqualTo("escalate [late-without-reason]");
    assertThat(decision.reasons().get(0).text().en())
        .isEqualTo("1 day late, and there is no reason to extend");
  }

  @Test
  void a_reason_to_extend_waits_until_time_is_needed() {
    assertThat(told(decision(account(), 60, BUSY))).isEqualTo("continue [busy]");
    assertThat(decision(account(), 60, BUSY).suggestedDate()).isEmpty();
    assertThat(told(decision(account(), 61, BUSY))).isEqualTo("extend [busy]");
  }

  @Test
  void an_overdue_milestone_needs_time_where_it_is_known_to_be_open() {
    assertThat(told(decision(account(), 31, BUSY))).isEqualTo("continue [busy]");
    Account.Builder reported = account().feeds(Feed.MILESTONES);
    assertThat(told(decision(reported, 30, BUSY))).isEqualTo("continue [busy]");
    assertThat(told(decision(reported, 31, BUSY))).isEqualTo("extend [busy]");
    assertThat(told(decision(reported, 31))).isEqualTo("continue []");
  }

  @Test
  void the_suggested_date_counts_from_the_later_of_deadline_and_as_of_date() {
    Account.Builder reported = account().feeds(Feed.MILESTONES);

    assertThat(decision(reported, 31, BUSY).suggestedDate()).contains(day(74));
    assertThat(decision(reported, 65, BUSY).suggestedDate()).contains(day(79));
  }

  @Test
  void without_a_deadline_the_suggested_date_counts_from_the_as_of_date() {
    RulePack open = packWith("deadline: onboarding", "");

    assertThat(decision(open, account().feeds(Feed.MILESTONES), 31, BUSY).suggestedDate())
        .contains(day(45));
  }

  @Test
  void without_limits_an_extension_is_allowed_and_no_date_suggested() {
    RulePack unlimited = packWith(LIMITS, "");

    Decision decision = decision(unlimited, account(), 400, BUSY);

    assertThat(told(decision)).isEqualTo("extend [busy]");
    assertThat(decision.suggestedDate()).isEmpty();
  }

  @Test
  void the_order_is_release_escalate_complete_extend_and_every_reason_is_reported() {
    assertThat(told(decision(account(), 61, BUSY, SILENT, FAREWELL)))
        .isEqualTo("release [farewell,silent,busy]");
    assertThat(told(decision(account(), 61, BUSY, SILENT))).isEqualTo("escalate [silent,busy]");
    assertThat(told(decision(valued(), 61, BUSY, COMPLETE))).isEqualTo("complete [busy]");
  }

  @Test
  void a_reason_says_to_whom_to_turn() {
    assertThat(decision(account(), 1, SILENT).reasons().get(0).to())
        .contains(StakeholderRole.EXECUTIVE_SPONSOR);
  }

  @Test
  void complete_and_dissatisfied_escalates_until_the_onboarding_is_closed() {
    Account.Builder closed = valued().anchor(Anchor.ONBOARDING_CLOSED, day(55));

    assertThat(told(decision(valued(), 55, COMPLETE, SILENT))).isEqualTo("escalate [silent]");
    assertThat(told(decision(closed, 54, COMPLETE, SILENT))).isEqualTo("escalate [silent]");
    assertThat(told(decision(closed, 55, COMPLETE, SILENT, BUSY))).isEqualTo("complete []");
    assertThat(told(decision(closed, 55, COMPLETE, SILENT, FAREWELL)))
        .isEqualTo("release [farewell]");
  }

  @Test
  void complete_is_never_late() {
    assertThat(told(decision(valued(), 90, COMPLETE))).isEqualTo("complete []");
  }

  @Test
  void closed_but_not_complete_is_escalated() {
    Account.Builder closed = account().anchor(Anchor.ONBOARDING_CLOSED, day(55));

    assertThat(told(decision(closed, 54))).isEqualTo("continue []");
    assertThat(told(decision(closed, 55))).isEqualTo("escalate [closed-incomplete]");
    assertThat(told(decision(closed, 55, COMPLETE))).isEqualTo("escalate [closed-incomplete]");
  }

  @Test
  void an_extension_that_is_not_valid_is_escalated() {
    Account.Builder account = account().add(Extension.of(day(50), day(60)));

    assertThat(told(decision(account, 49))).isEqualTo("continue []");
    assertThat(told(decision(account, 50))).isEqualTo("escalate [extension-no-cause]");
    assertThat(told(decision(account().add(extension(50, 60, 106)), 50)))
        .isEqualTo("escalate [extension-over-limit]");
  }

  @Test
  void the_reason_says_what_the_extension_lacks() {
    Extension withCause = Extension.of(day(50), day(60)).withCause(Cause.CUSTOMER_BUSY);
    Extension withAction = withCause.withAction("Train after the closing");

    assertThat(told(decision(account().add(withCause), 50)))
        .isEqualTo("escalate [extension-no-action]");
    assertThat(told(decision(account().add(withAction), 50)))
        .isEqualTo("escalate [extension-no-new-date]");
  }

  @Test
  void the_last_day_on_which_the_suggested_extension_stays_within_the_total() {
    assertThat(told(decision(account(), 91, BUSY))).isEqualTo("extend [busy]");
    assertThat(decision(account(), 91, BUSY).suggestedDate()).contains(day(105));
    assertThat(told(decision(account(), 92, BUSY)))
        .isEqualTo("escalate [extension-limit-reached,busy]");
  }

  @Test
  void after_as_many_extensions_as_there_may_be_it_is_escalated() {
    Account.Builder once = account().add(extension(59, 60, 62));
    Account.Builder twice = account().add(extension(59, 60, 62), extension(61, 62, 64));

    assertThat(told(decision(once, 65, BUSY))).isEqualTo("extend [busy]");
    assertThat(told(decision(twice, 65, BUSY)))
        .isEqualTo("escalate [extension-limit-reached,busy]");
  }

  @Test
  void a_pack_may_choose_another_order() {
    RulePack patient =
        packWith(ORDER, "decision-order: [release, complete, extend, escalate, continue]");

    assertThat(told(decision(patient, account(), 61, BUSY, SILENT)))
        .isEqualTo("extend [busy,silent]");
    assertThat(told(decision(patient, valued(), 55, COMPLETE, SILENT)))
        .isEqualTo("complete [silent]");
    assertThat(told(decision(patient, valued(), 61, COMPLETE, BUSY))).isEqualTo("complete [busy]");
  }

  @Test
  void the_limit_on_extensions_holds_in_every_order() {
    RulePack patient =
        packWith(ORDER, "decision-order: [release, complete, extend, escalate, continue]");

    assertThat(told(decision(patient, account(), 92, BUSY)))
        .isEqualTo("escalate [busy,extension-limit-reached]");
  }

  @Test
  void an_unknown_conclusion_is_no_reason() {
    Drawn drawn = new Drawn(Map.of(SILENT, Truth.UNKNOWN), Map.of());

    Decision decision =
        new Policy(Cases.PACK)
            .assessment("Acme", facts(Cases.PACK, account(), 1), drawn, Optional::empty)
            .decision();

    assertThat(decision.action()).isEqualTo(DecisionAction.CONTINUE);
    assertThat(decision.reasons()).isEmpty();
  }
}

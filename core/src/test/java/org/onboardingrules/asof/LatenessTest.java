package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.extension;
import static org.onboardingrules.policy.Cases.fact;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.onboarding;
import static org.onboardingrules.policy.Cases.packWith;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Extension;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.policy.Cases;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Cause;

/** Deadline, lateness, extensions and slip (R126). The deadline is day 60. */
class LatenessTest {

  private static void assertLate(Onboarding onboarding, int daysLate, int slipDays) {
    assertThat(onboarding.late()).isEqualTo(daysLate > 0);
    assertThat(onboarding.daysLate()).isEqualByComparingTo("" + daysLate);
    assertThat(onboarding.slipDays()).isEqualByComparingTo("" + slipDays);
  }

  private static String fault(Facts facts, int index) {
    return facts.of(org.onboardingrules.authoring.fact.Extension.class).stream()
        .map(org.onboardingrules.authoring.fact.Extension.class::cast)
        .toList()
        .get(index)
        .fault();
  }

  @Test
  void the_deadline_itself_is_not_late_and_the_day_after_is() {
    assertLate(onboarding(account(), 59), 0, 0);
    assertLate(onboarding(account(), 60), 0, 0);
    assertLate(onboarding(account(), 61), 1, 1);
  }

  @Test
  void lateness_is_unknown_while_the_kickoff_has_not_happened() {
    Onboarding before = onboarding(account(), -1);

    assertThat(before.late()).isNull();
    assertThat(before.daysLate()).isNull();
    assertThat(before.slipDays()).isNull();
    assertThat(before.deadline()).isNull();
  }

  @Test
  void a_valid_extension_moves_the_deadline_and_stays_in_the_slip() {
    Account.Builder account = account().add(extension(58, 60, 74));

    assertThat(onboarding(account, 74).originalDeadline()).isEqualTo(Cases.day(60));
    assertThat(onboarding(account, 74).deadline()).isEqualTo(Cases.day(74));
    assertLate(onboarding(account, 74), 0, 14);
    assertLate(onboarding(account, 75), 1, 15);
  }

  @Test
  void an_extension_counts_from_the_day_it_was_granted_on() {
    Account.Builder account = account().add(extension(65, 60, 74));

    assertLate(onboarding(account, 64), 4, 4);
    assertLate(onboarding(account, 65), 0, 14);
    assertThat(onboarding(account, 64).extensionsGranted()).isZero();
    assertThat(onboarding(account, 65).extensionsGranted()).isOne();
  }

  @Test
  void slip_adds_up_over_extensions_and_lateness() {
    Account.Builder account = account().add(extension(74, 74, 90), extension(58, 60, 74));

    assertThat(onboarding(account, 90).extendedDays()).isEqualByComparingTo("30");
    assertLate(onboarding(account, 92), 2, 32);
  }

  @Test
  void days_that_nobody_granted_are_not_forgiven_by_a_later_old_date() {
    Account.Builder account = account().add(extension(80, 80, 90));

    assertLate(onboarding(account, 79), 19, 19);
    assertLate(onboarding(account, 80), 0, 30);
    assertThat(onboarding(account, 80).extendedDays()).isEqualByComparingTo("30");
  }

  @Test
  void an_extension_cannot_bring_the_deadline_forward() {
    Account.Builder account = account().add(extension(20, 30, 40));

    assertThat(onboarding(account, 50).deadline()).isEqualTo(Cases.day(60));
  }

  @Test
  void an_extension_without_cause_action_or_new_date_moves_nothing_and_says_why() {
    Extension bare = Extension.of(Cases.day(55), Cases.day(60));
    Extension caused = bare.withCause(Cause.CUSTOMER_BUSY);

    Facts noCause = facts(Cases.PACK, account().add(bare.withNewDate(Cases.day(74))), 61);
    Facts noAction = facts(Cases.PACK, account().add(caused.withNewDate(Cases.day(74))), 61);
    Facts noDate = facts(Cases.PACK, account().add(caused.withAction("call")), 61);

    assertThat(fault(noCause, 0)).isEqualTo("no-cause");
    assertThat(fault(noAction, 0)).isEqualTo("no-action");
    assertThat(fault(noDate, 0)).isEqualTo("no-new-date");
    assertLate(noCause.onboarding(), 1, 1);
    assertLate(noAction.onboarding(), 1, 1);
    assertLate(noDate.onboarding(), 1, 1);
  }

  @Test
  void the_last_day_within_the_total_is_valid_and_one_more_is_over_the_limit() {
    assertThat(fault(facts(Cases.PACK, account().add(extension(58, 60, 105)), 60), 0))
        .isEqualTo("none");
    assertThat(fault(facts(Cases.PACK, account().add(extension(58, 60, 106)), 60), 0))
        .isEqualTo("over-limit");
  }

  @Test
  void the_limit_counts_from_the_deadline_however_late_the_old_date() {
    assertThat(fault(facts(Cases.PACK, account().add(extension(100, 100, 106)), 100), 0))
        .isEqualTo("over-limit");
  }

  @Test
  void the_second_extension_is_the_last_of_two_and_invalid_ones_do_not_count() {
    Account.Builder account =
        account()
            .add(Extension.of(Cases.day(50), Cases.day(60)))
            .add(extension(58, 60, 65), extension(64, 65, 70), extension(69, 70, 75));
    Facts facts = facts(Cases.PACK, account, 70);

    assertThat(fault(facts, 0)).isEqualTo("no-cause");
    assertThat(fault(facts, 1)).isEqualTo("none");
    assertThat(fault(facts, 2)).isEqualTo("none");
    assertThat(fault(facts, 3)).isEqualTo("over-limit");
    assertThat(facts.onboarding().deadline()).isEqualTo(Cases.day(70));
  }

  @Test
  void a_pack_without_limits_lets_every_reasoned_extension_through() {
    RulePack unlimited =
        packWith("extensions: { max-count: 2, max-total-days: 45, length-days: 14 }", "");

    Facts facts = facts(unlimited, account().add(extension(58, 60, 600)), 60);

    assertThat(fault(facts, 0)).isEqualTo("none");
  }

  @Test
  void where_the_pack_sets_no_deadline_the_first_extension_tells_it_valid_or_not() {
    RulePack open = packWith("deadline: onboarding", "");
    Extension bare = Extension.of(Cases.day(35), Cases.day(40));

    assertThat(facts(open, account(), 100).onboarding().late()).isNull();
    assertLate(facts(open, account().add(bare), 41).onboarding(), 1, 1);
    assertLate(facts(open, account().add(bare, extension(45, 40, 50)), 51).onboarding(), 1, 11);
  }

  @Test
  void time_stops_running_when_the_onboarding_is_closed() {
    Account.Builder account = account().anchor(Anchor.ONBOARDING_CLOSED, Cases.day(63));

    assertLate(onboarding(account, 62), 2, 2);
    assertLate(onboarding(account, 63), 3, 3);
    assertLate(onboarding(account, 300), 3, 3);
    assertThat(onboarding(account, 62).closed()).isFalse();
    assertThat(onboarding(account, 63).closed()).isTrue();
  }

  @Test
  void an_extension_tells_the_days_from_its_old_date_to_its_new_one() {
    org.onboardingrules.authoring.fact.Extension seen =
        fact(
            org.onboardingrules.authoring.fact.Extension.class,
            "extension granted on " + Cases.day(80) + " (old date " + Cases.day(80) + ")",
            account().add(extension(80, 80, 90)),
            80);

    assertThat(seen.daysGranted()).isEqualByComparingTo("10");
    assertThat(Optional.ofNullable(seen.cause())).contains("customer-busy");
  }
}

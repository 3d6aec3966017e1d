package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.MetricKind;

/** First value as the first day on which three invoices since the kickoff add up. */
class FirstValueTotalTest {

  private static final RulePack PACK =
      packWith(
          "first-value: { goal: speed }",
          "first-value: { metric: invoices, total: 3, from: kickoff }");

  private static Account.Builder counted(Observation... observations) {
    return account().add(new MetricSeries("invoices", MetricKind.COUNT, List.of(observations)));
  }

  private static Onboarding on(int day, Account.Builder account) {
    return facts(PACK, account, day).onboarding();
  }

  @Test
  void first_value_is_the_day_on_which_the_observations_add_up_to_the_total() {
    Account.Builder account = counted(seen(2, "1", 1), seen(5, "1", 1), seen(9, "1", 1));

    assertThat(on(8, account).firstValueReached()).isFalse();
    assertThat(on(8, account).firstValueOn()).isNull();
    assertThat(on(9, account).firstValueReached()).isTrue();
    assertThat(on(30, account).firstValueOn()).isEqualTo(day(9));
    assertThat(on(30, account).daysToFirstValue()).isEqualByComparingTo("9");
  }

  @Test
  void the_day_of_the_anchor_counts_and_the_day_before_does_not() {
    assertThat(on(5, counted(seen(0, "3", 1))).firstValueOn()).isEqualTo(day(0));
    assertThat(on(5, counted(seen(-1, "3", 1), seen(1, "0", 1))).firstValueReached()).isFalse();
  }

  @Test
  void it_is_unknown_while_nothing_was_reported_since_the_anchor() {
    assertThat(on(5, account()).firstValueReached()).isNull();
    assertThat(on(5, counted(seen(-1, "3", 1))).firstValueReached()).isNull();
    assertThat(on(5, counted(seen(6, "3", 1))).firstValueReached()).isNull();
  }

  @Test
  void it_is_unknown_while_the_date_of_the_anchor_is() {
    Account.Builder unanchored =
        Account.builder("a", "A")
            .segment(account().build().segment().orElseThrow())
            .anchor(Anchor.CONTRACT_SIGNED, day(-10))
            .add(new MetricSeries("invoices", MetricKind.COUNT, List.of(seen(2, "3", 1))));

    assertThat(on(5, unanchored).firstValueReached()).isNull();
    assertThat(on(5, unanchored).firstValueOn()).isNull();
  }

  @Test
  void several_observations_of_one_day_count_together() {
    Account.Builder account = counted(seen(4, "2", 1), seen(4, "1", 1), seen(6, "9", 1));

    assertThat(on(9, account).firstValueOn()).isEqualTo(day(4));
  }

  @Test
  void what_was_reached_once_stays_reached_whatever_is_taken_back_later() {
    RulePack gauge =
        packWith(
            "first-value: { goal: speed }",
            "first-value: { metric: lead-time, total: 2.5, from: kickoff }");
    Account.Builder account =
        account()
            .add(
                new MetricSeries(
                    "lead-time", MetricKind.GAUGE, List.of(seen(3, "2.5", 1), seen(4, "-2", 1))));

    Onboarding later = facts(gauge, account, 9).onboarding();

    assertThat(later.firstValueReached()).isTrue();
    assertThat(later.firstValueOn()).isEqualTo(day(3));
  }
}

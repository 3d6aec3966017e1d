package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.packWith;
import static org.onboardingrules.policy.Cases.seen;
import static org.onboardingrules.policy.Cases.speed;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.MetricKind;

/** First value of a customer that never used the product: it is not there, if use is reported. */
class NeverUsedTest {

  private static final String BY_GOAL = "{ goal: speed }";
  private static final String BY_TOTAL = "{ metric: invoices, total: 3, from: kickoff }";

  private static Onboarding on(int day, String firstValue, Account.Builder account) {
    return facts(
            packWith("first-value: { goal: speed }", "first-value: " + firstValue), account, day)
        .onboarding();
  }

  private static MetricSeries invoicesOn(int day) {
    return new MetricSeries("other", MetricKind.COUNT, List.of(seen(day, "1", 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_GOAL, BY_TOTAL})
  void it_is_not_reached_where_use_is_reported_and_there_is_none(String firstValue) {
    Account.Builder account = account().feeds(Feed.USAGE).add(speed().build());

    assertThat(on(5, firstValue, account).firstValueReached()).isFalse();
    assertThat(on(500, firstValue, account).daysPastBenchmark()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_GOAL, BY_TOTAL})
  void it_is_unknown_where_use_is_not_reported(String firstValue) {
    assertThat(on(5, firstValue, account().add(speed().build())).firstValueReached()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_GOAL, BY_TOTAL})
  void it_is_unknown_from_the_day_on_which_the_product_was_used_and_its_value_not_measured(
      String firstValue) {
    Account.Builder account = account().feeds(Feed.USAGE).add(speed().build(), invoicesOn(10));

    assertThat(on(9, firstValue, account).firstValueReached()).isFalse();
    assertThat(on(10, firstValue, account).firstValueReached()).isNull();
  }
}

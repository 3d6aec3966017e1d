package org.onboardingrules.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.policy.Cases.account;
import static org.onboardingrules.policy.Cases.day;
import static org.onboardingrules.policy.Cases.facts;
import static org.onboardingrules.policy.Cases.packWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.BusyPeriod;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.code.Feed;

/**
 * The pack's customers are busy from 15 March to 10 April, R142: days 62 to 88 from the kickoff on
 * 12 January 2026.
 */
class YearlyBusyPeriodTest {

  private static final RulePack PACK =
      packWith(
          "windows:\n",
          "busy-periods:\n"
              + "  fiscal-year-end:\n"
              + "    { from: 03-15, until: 04-10, text: { en: Fiscal year-end, ja: 決算期 } }\n"
              + "windows:\n");

  private static Boolean busyOn(int day, Account.Builder account) {
    return facts(PACK, account, day).onboarding().inBusyPeriod();
  }

  private static List<BusyPeriod> periods(int day, Account.Builder account) {
    return facts(PACK, account, day).of(BusyPeriod.class).stream()
        .map(BusyPeriod.class::cast)
        .toList();
  }

  @Test
  void a_busy_period_of_the_calendar_counts_on_both_its_ends() {
    assertThat(busyOn(62, account())).isTrue();
    assertThat(busyOn(88, account())).isTrue();
    assertThat(busyOn(62 + 365, account())).isTrue();
  }

  @Test
  void outside_of_it_only_those_who_report_busy_periods_are_known_not_to_be_busy() {
    assertThat(busyOn(61, account())).isNull();
    assertThat(busyOn(89, account())).isNull();
    assertThat(busyOn(61, account().feeds(Feed.BUSY_PERIODS))).isFalse();
    assertThat(busyOn(89, account().feeds(Feed.BUSY_PERIODS))).isFalse();
  }

  @Test
  void the_latest_that_has_begun_and_the_next_one_are_facts() {
    assertThat(periods(61, account()))
        .extracting(period -> period.label().en())
        .containsExactly(
            "Fiscal year-end (2025-03-15 to 2025-04-10)",
            "Fiscal year-end (2026-03-15 to 2026-04-10)");
    assertThat(periods(61, account()))
        .extracting(period -> period.daysUntilStart().intValueExact())
        .containsExactly(-364, 1);
    assertThat(periods(61, account())).noneMatch(BusyPeriod::current);
    assertThat(periods(62, account())).extracting(BusyPeriod::current).containsExactly(true, false);
  }

  @Test
  void what_the_account_reports_counts_beside_it() {
    Account.Builder account =
        account().add(new org.onboardingrules.account.BusyPeriod(day(10), day(12), "stocktaking"));

    assertThat(busyOn(11, account)).isTrue();
    assertThat(busyOn(62, account)).isTrue();
    assertThat(periods(11, account))
        .extracting(period -> period.label().en())
        .containsExactlyInAnyOrder(
            "Fiscal year-end (2025-03-15 to 2025-04-10)",
            "stocktaking (2026-01-22 to 2026-01-24)",
            "Fiscal year-end (2026-03-15 to 2026-04-10)");
  }
}

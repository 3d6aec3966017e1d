package org.onboardingrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyPeriodTest {

  private static YearlyPeriod period(String from, String until) {
    return new YearlyPeriod(MonthDay.parse("--" + from), MonthDay.parse("--" + until));
  }

  @ParameterizedTest
  @CsvSource({
    "03-15, 04-10, 2026-03-14, 2025-03-15, 2025-04-10, 2026-03-15",
    "03-15, 04-10, 2026-03-15, 2026-03-15, 2026-04-10, 2027-03-15",
    "03-15, 04-10, 2026-12-31, 2026-03-15, 2026-04-10, 2027-03-15",
    "12-20, 01-10, 2026-12-19, 2025-12-20, 2026-01-10, 2026-12-20",
    "12-20, 01-10, 2026-12-20, 2026-12-20, 2027-01-10, 2027-12-20",
    "12-20, 01-10, 2027-01-10, 2026-12-20, 2027-01-10, 2027-12-20",
    "02-20, 02-29, 2026-03-01, 2026-02-20, 2026-02-28, 2027-02-20",
    "02-20, 02-29, 2028-03-01, 2028-02-20, 2028-02-29, 2029-02-20",
    "02-29, 03-05, 2027-02-28, 2027-02-28, 2027-03-05, 2028-02-29",
    "05-01, 05-01, 2026-05-01, 2026-05-01, 2026-05-01, 2027-05-01",
  })
  void the_latest_that_has_begun_and_the_next_one_are_told_for_any_date(
      String from,
      String until,
      LocalDate date,
      LocalDate first,
      LocalDate last,
      LocalDate nextFirst) {
    YearlyPeriod period = period(from, until);

    assertThat(period.latestBy(date)).isEqualTo(new DateRange(first, last));
    assertThat(period.nextAfter(date).first()).isEqualTo(nextFirst);
  }
}

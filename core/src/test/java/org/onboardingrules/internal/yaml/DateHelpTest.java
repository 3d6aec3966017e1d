package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateHelpTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026/2/1      | write `2026-02-01`",
        "2026.02.01    | write `2026-02-01`",
        "2026-2-1      | write `2026-02-01`",
        "2026年2月1日   | write `2026-02-01`",
        "2026-02-30    | write a day from 01 to 28",
        "2028-02-30    | write a day from 01 to 29",
        "2026-04-00    | write a day from 01 to 30",
        "2026-13-01    | write a month from 01 to 12",
      })
  void a_date_with_the_year_first_is_shown_as_it_should_be(String text, String help) {
    assertThat(DateHelp.of(text)).isEqualTo(help);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/01/2026", "1.2.2026", "tomorrow", "2026-02", "26-02-01", ""})
  void a_date_that_may_be_two_days_gets_an_example(String text) {
    assertThat(DateHelp.of(text))
        .isEqualTo("write year, month and day with hyphens, such as `2026-01-31`");
  }
}

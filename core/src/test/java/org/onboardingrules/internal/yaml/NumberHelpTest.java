package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberHelpTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60%     | write `0.6` for 60 percent",
        "12.5 %  | write `0.125` for 12.5 percent",
        "６０％  | write `0.6` for 60 percent",
        "1,500   | write `1500`",
        "1,500,000.5 | write `1500000.5`",
        "1_500   | write `1500`",
        "30 000  | write `30000`",
        "0,6     | write `0.6`",
        "12,5    | write `12.5`",
        "１４     | write `14`",
        "7 days  | write `7`",
        "7日     | write `7`",
        "14      | write `14` without quotes",
      })
  void a_number_that_is_written_as_people_do_is_shown_as_it_should_be(String text, String help) {
    assertThat(NumberHelp.of(text)).isEqualTo(help);
  }

  @ParameterizedTest
  @ValueSource(strings = {"three", "1-2", "1,50,00", "1..5 %", "", "%", "007", "0x1F", "1,5,5"})
  void what_may_mean_anything_gets_an_example(String text) {
    assertThat(NumberHelp.of(text))
        .isEqualTo("write a number in plain digits, such as `14` or `0.6`");
  }
}

package org.onboardingrules.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-MM-dd                | %Y-%m-%d",
        "d/M/yy                    | %-d/%-m/%y",
        "dd MMM yyyy               | %d %b %Y",
        "MMMM d, yyyy              | %B %-d, %Y",
        "yyyy-MM-dd HH:mm:ss.SSS   | %Y-%m-%d %H:%M:%S.%g",
        "yyyyMMddHHmmssSSSSSS      | %Y%m%d%H%M%S%f",
        "yyyy-MM-dd h:mm a         | %Y-%m-%d %-I:%M %p",
        "yyyy-MM-dd hh:mm a        | %Y-%m-%d %I:%M %p",
        "yyyy-MM-ddTHH:mmXXX       | ''",
        "yyyy年M月d日               | %Y年%-m月%-d日",
        "yyyy/MM/dd H時            | %Y/%m/%d %-H時",
        "dd%MM                     | %d%%%m",
      })
  void letters_stand_for_parts_of_a_date_or_time_and_all_else_for_itself(
      String letters, String strptime) {
    assertThat(TimeForm.of(letters).map(TimeForm::strptime).orElse("")).isEqualTo(strptime);
  }

  @Test
  void letters_in_quotes_stand_for_themselves() {
    assertThat(TimeForm.of("yyyy-MM-dd'T'HH:mmXXX").map(TimeForm::strptime))
        .contains("%Y-%m-%dT%H:%M%z");
    assertThat(TimeForm.of("'%z' d").map(TimeForm::strptime)).contains("%%z %-d");
    assertThat(TimeForm.of("'%z' d").map(TimeForm::hasOffset)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"YYYY-MM-dd", "DD/MM/yyyy", "yyy", "ddd", "MMMMM", "EEE d", "z", "'d", "d'"})
  void what_means_nothing_here_is_no_form(String letters) {
    assertThat(TimeForm.of(letters)).isEmpty();
  }
}

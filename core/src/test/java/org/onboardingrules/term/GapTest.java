package org.onboardingrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "silence-days | '' | silence-days | false",
        " daysLate  | '' | daysLate | false",
        "$risks | '' | $risks | false",
        "Blocker | Blocker | '' | false",
        "Blocker.ageDays | Blocker | ageDays | false",
        "total(\"evidence\") | '' | total(\"evidence\") | false",
        "Metric.total(\"evidence\") as percent | Metric | total(\"evidence\") | true",
      })
  void a_gap_names_a_value_of_a_fact_a_figure_or_a_threshold(
      String written, String type, String expression, boolean percent) {
    Gap gap = Gap.of(written).orElseThrow();

    assertThat(gap.type().orElse("")).isEqualTo(type);
    assertThat(gap.expression()).isEqualTo(expression);
    assertThat(gap.percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "two words", "Blocker.", ".ageDays", "a.b", "Blocker as percent", "9"})
  void anything_else_is_none(String written) {
    assertThat(Gap.of(written)).isEmpty();
  }

  @Test
  void every_gap_is_filled_and_the_rest_stays_as_it_is() {
    assertThat(Gap.fill("{daysLate} days, {limit}$ {not one}", gap -> "<$" + gap.expression()))
        .isEqualTo("<$daysLate days, <$limit$ {not one}");
  }

  @Test
  void the_gaps_of_both_languages_are_known_each_once() {
    assertThat(Gap.in(new Text("{one} of {two}", "{two}のうち{one}と{three}")))
        .extracting(Gap::expression)
        .containsExactly("one", "two", "three");
  }
}

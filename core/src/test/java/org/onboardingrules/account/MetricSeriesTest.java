package org.onboardingrules.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onboardingrules.account.AccountExamples.on;
import static org.onboardingrules.account.AccountExamples.series;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.term.code.MetricKind;

class MetricSeriesTest {

  @Test
  void a_value_stands_for_one_item_unless_it_says_more() {
    assertThat(Observation.of(on(2, 1), BigDecimal.TEN).sample()).isEqualTo(1);
  }

  @Test
  void a_count_is_whole_and_not_negative() {
    assertThat(suited(MetricKind.COUNT)).containsExactly("0", "30", "3.0");
  }

  @Test
  void a_ratio_is_not_negative() {
    assertThat(suited(MetricKind.RATIO)).containsExactly("0", "30", "3.0", "0.5");
  }

  @Test
  void a_rating_is_whole() {
    assertThat(suited(MetricKind.RATING)).containsExactly("0", "30", "3.0", "-2");
  }

  @Test
  void a_gauge_can_be_anything() {
    assertThat(suited(MetricKind.GAUGE)).containsExactly("0", "30", "3.0", "0.5", "-2", "-0.5");
  }

  @Test
  void a_value_that_does_not_suit_the_kind_is_refused() {
    Observation half = Observation.of(on(2, 1), new BigDecimal("0.5"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> series("logins", MetricKind.COUNT, half))
        .withMessage(
            """
            value is 0.5 on 2026-02-01 in `logins`, a count
            give a value that suits the kind, or choose another kind""");
  }

  @Test
  void a_sample_below_1_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Observation(on(2, 1), BigDecimal.TEN, 0))
        .withMessage("sample is 0\ngive 1 or more");
  }

  @Test
  void a_number_beyond_all_measure_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.of(on(2, 1), new BigDecimal("1e999999999")))
        .withMessage(
            """
            value is 1E+999999999
            give a number of at most 34 digits before and after the point together""");
  }

  @Test
  void numbers_are_kept_without_exponent_and_trailing_zeros() {
    assertThat(Observation.of(on(2, 1), new BigDecimal("3e2")).value()).hasToString("300");
    assertThat(Observation.of(on(2, 1), new BigDecimal("3.60")).value()).hasToString("3.6");
  }

  private static List<String> suited(MetricKind kind) {
    return List.of("0", "30", "3.0", "0.5", "-2", "-0.5").stream()
        .filter(value -> MetricSeries.suits(kind, new BigDecimal(value)))
        .toList();
  }
}

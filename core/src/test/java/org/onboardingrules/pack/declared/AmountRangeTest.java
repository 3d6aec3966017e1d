package org.onboardingrules.pack.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountRangeTest {

  private static AmountRange range(String from, String below) {
    return new AmountRange(new BigDecimal(from), Optional.of(new BigDecimal(below)));
  }

  @Test
  void the_start_belongs_to_a_range_and_the_end_does_not() {
    AmountRange range = range("100", "1000");

    assertThat(range.contains(new BigDecimal("99.99"))).isFalse();
    assertThat(range.contains(new BigDecimal("100.00"))).isTrue();
    assertThat(range.contains(new BigDecimal("999.99"))).isTrue();
    assertThat(range.contains(new BigDecimal("1000.0"))).isFalse();
  }

  @Test
  void a_range_reads_as_words() {
    assertThat(range("100", "1000")).hasToString("from 100 to below 1000");
    assertThat(range("0", "1E+2")).hasToString("below 100");
    assertThat(new AmountRange(new BigDecimal("100"), Optional.empty())).hasToString("from 100");
    assertThat(new AmountRange(BigDecimal.ZERO, Optional.empty())).hasToString("from 0");
  }

  @Test
  void a_range_without_an_amount_in_it_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range("100", "100.0"))
        .withMessage("amounts must ascend from 0 on: 100, 100.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AmountRange(new BigDecimal("-1"), Optional.empty()))
        .withMessage("amounts must ascend from 0 on: -1, no end");
  }
}

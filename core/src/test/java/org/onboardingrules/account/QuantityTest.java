package org.onboardingrules.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {

  private static final String NINES = "9".repeat(17);

  @Test
  void a_number_of_34_digits_is_kept() {
    assertThat(List.of("0", "-1", NINES + NINES, NINES + "." + NINES, "1e33", "1e-34"))
        .allSatisfy(text -> assertThat(kept(text)).isEqualByComparingTo(text));
  }

  @Test
  void a_number_of_more_digits_is_refused() {
    assertThat(List.of(NINES + "." + NINES + "1", "1e34", "1e-35", "1e2147483647", "1e-2147483647"))
        .allSatisfy(text -> assertThatIllegalArgumentException().isThrownBy(() -> kept(text)));
  }

  @Test
  void zeros_at_the_end_do_not_count() {
    assertThat(kept("3.6" + "0".repeat(50))).hasToString("3.6");
    assertThat(kept("0e2147483647")).hasToString("0");
    assertThat(kept("3e2")).hasToString("300");
  }

  @Test
  void a_number_is_whole_however_it_is_written() {
    assertThat(List.of("3", "3.0", "30e-1", "3e2", "-3", "0.00"))
        .allMatch(text -> Quantity.isWhole(new BigDecimal(text)));
    assertThat(List.of("3.5", "0.1", "35e-1"))
        .noneMatch(text -> Quantity.isWhole(new BigDecimal(text)));
  }

  private static BigDecimal kept(String text) {
    return Quantity.of("value", new BigDecimal(text));
  }
}

package org.onboardingrules.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void a_part_is_reached_as_it_is_written() {
    for (int all = 1; all <= 400; all++) {
      for (int percent = 0; percent <= 100; percent++) {
        if (all * percent % 100 == 0) {
          int seen = all * percent / 100;
          assertThat(new Ratio(seen, all).reaches(percent / 100.0)).isTrue();
          assertThat(seen == 0 || new Ratio(seen - 1, all).reaches(percent / 100.0))
              .isEqualTo(seen == 0);
        }
      }
    }
  }

  @Test
  void a_part_is_no_percentage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ratio(1, 2).reaches(95))
        .withMessageContaining("give a share from 0 to 1");
  }
}

package org.onboardingrules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void a_place_prints_as_file_line_and_column() {
    assertThat(new Place("limits.drl", 12, 3)).hasToString("limits.drl:12:3");
  }

  @Test
  void the_first_line_and_column_are_1() {
    assertThat(new Place("limits.drl", 1, 1)).hasToString("limits.drl:1:1");
  }

  @Test
  void a_line_below_1_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Place("limits.drl", 0, 1))
        .withMessage("line must be at least 1, but is 0");
  }

  @Test
  void a_column_below_1_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Place("limits.drl", 1, 0))
        .withMessage("column must be at least 1, but is 0");
  }

  @Test
  void places_sort_by_file_then_line_then_column() {
    Place[] sorted = {
      new Place("a", 1, 9), new Place("a", 2, 1), new Place("a", 2, 10), new Place("b", 1, 1)
    };

    assertThat(List.of(sorted[3], sorted[2], sorted[1], sorted[0]).stream().sorted())
        .containsExactly(sorted);
  }
}

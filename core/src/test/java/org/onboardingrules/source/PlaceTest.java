package org.onboardingrules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
  void a_place_without_a_file_is_refused() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> new Place(null, 1, 1))
        .withMessage("file");
  }
}

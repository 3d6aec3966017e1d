package org.onboardingrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void a_western_letter_takes_one_cell_and_an_east_asian_one_two() {
    assertThat(DisplayWidth.of("abc")).isEqualTo(3);
    assertThat(DisplayWidth.of("本番稼働")).isEqualTo(8);
    assertThat(DisplayWidth.of("（ア）")).isEqualTo(6);
  }

  @Test
  void a_combining_mark_takes_none() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void a_character_outside_of_the_basic_plane_is_counted_once() {
    assertThat(DisplayWidth.of("\uD83D\uDE00")).isEqualTo(2);
  }
}

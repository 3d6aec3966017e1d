package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void western_text_breaks_at_spaces() {
    assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void a_word_wider_than_the_line_is_cut() {
    assertThat(Wrapping.lines("a abcdefgh", 5)).containsExactly("a", "abcde", "fgh");
  }

  @Test
  void japanese_breaks_between_characters_of_two_cells() {
    assertThat(Wrapping.lines("顧客から返事", 8)).containsExactly("顧客から", "返事");
  }

  @Test
  void a_closing_mark_never_starts_a_line_nor_an_opening_mark_ends_one() {
    assertThat(Wrapping.lines("顧客、返事", 4)).containsExactly("顧", "客、", "返事");
    assertThat(Wrapping.lines("顧（客", 4)).containsExactly("顧", "（客");
  }

  @Test
  void a_no_break_space_holds_its_neighbours_together() {
    assertThat(Wrapping.lines("rule at\u00A0a.drl", 10)).containsExactly("rule", "at a.drl");
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(Wrapping.lines("", 10)).containsExactly("");
  }

  @Test
  void a_cut_text_ends_in_three_dots() {
    assertThat(Wrapping.cut("株式会社みなと物流", 10)).isEqualTo("株式会...");
    assertThat(Wrapping.cut("株式会社み", 10)).isEqualTo("株式会社み");
  }

  @Test
  void what_could_steer_a_terminal_becomes_a_space() {
    assertThat(Wrapping.clean("a\u001B[31mb\nc\u202Ed\uD800e")).isEqualTo("a [31mb c d e");
  }
}

package org.onboardingrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void a_text_keeps_its_name_and_content() {
    SourceText source = SourceText.of("a/b.drl", "rule\n");

    assertThat(source.name()).isEqualTo("a/b.drl");
    assertThat(source.text()).isEqualTo("rule\n");
  }

  @Test
  void a_byte_order_mark_at_the_start_is_dropped() {
    SourceText source = SourceText.of("a", "\uFEFFrule");

    assertThat(source.text()).isEqualTo("rule");
    assertThat(source.placeAt(0)).hasToString("a:1:1");
  }

  @Test
  void a_byte_order_mark_elsewhere_is_kept() {
    assertThat(SourceText.of("a", "x\uFEFF").text()).isEqualTo("x\uFEFF");
    assertThat(SourceText.of("a", "\uFEFF\uFEFF").text()).isEqualTo("\uFEFF");
  }

  @Test
  void lines_end_at_lf_crlf_and_cr() {
    SourceText source = SourceText.of("a", "a\nb\r\nc\rd\n\re");

    assertThat(source.placeAt(2)).hasToString("a:2:1");
    assertThat(source.placeAt(5)).hasToString("a:3:1");
    assertThat(source.placeAt(7)).hasToString("a:4:1");
    assertThat(source.placeAt(9)).hasToString("a:5:1");
    assertThat(source.placeAt(10)).hasToString("a:6:1");
  }

  @Test
  void other_unicode_line_separators_end_no_line() {
    assertThat(SourceText.of("a", "a\u0085b\u2028c").placeAt(4)).hasToString("a:1:5");
  }

  @Test
  void a_line_break_belongs_to_the_line_that_it_ends() {
    SourceText source = SourceText.of("a", "ab\r\nc");

    assertThat(source.placeAt(2)).hasToString("a:1:3");
    assertThat(source.placeAt(3)).hasToString("a:1:4");
  }

  @Test
  void a_character_outside_of_the_basic_plane_is_one_column() {
    SourceText source = SourceText.of("a", "x\n😀日😀y");

    assertThat(source.placeAt(2)).hasToString("a:2:1");
    assertThat(source.placeAt(4)).hasToString("a:2:2");
    assertThat(source.placeAt(5)).hasToString("a:2:3");
    assertThat(source.placeAt(7)).hasToString("a:2:4");
  }

  @Test
  void an_offset_outside_of_the_text_is_moved_to_its_edge() {
    SourceText source = SourceText.of("a", "ab\ncd");

    assertThat(source.placeAt(-5)).hasToString("a:1:1");
    assertThat(source.placeAt(99)).hasToString("a:2:3");
    assertThat(source.snippet(99, 120)).isEqualTo(new Snippet(new Place("a", 2, 3), "cd", 1));
  }

  @Test
  void an_empty_text_has_one_empty_line() {
    SourceText source = SourceText.of("a", "");

    assertThat(source.placeAt(0)).hasToString("a:1:1");
    assertThat(source.snippet(0, 0)).isEqualTo(Snippet.ofFile("a"));
    assertThat(source.snippetAt(7, 7, 7)).isEqualTo(Snippet.ofFile("a"));
  }

  @Test
  void a_snippet_holds_its_line_without_the_line_break() {
    SourceText source = SourceText.of("a", "one\r\ntwo 😀 x\r\nthree");

    assertThat(source.snippet(9, 11)).isEqualTo(new Snippet(new Place("a", 2, 5), "two 😀 x", 1));
    assertThat(source.snippet(9, 13).length()).isEqualTo(3);
  }

  @Test
  void a_snippet_is_cut_at_the_end_of_its_first_line() {
    SourceText source = SourceText.of("a", "one\ntwo\nthree");

    assertThat(source.snippet(5, 12)).isEqualTo(new Snippet(new Place("a", 2, 2), "two", 2));
  }

  @Test
  void an_empty_or_turned_round_stretch_marks_one_character() {
    SourceText source = SourceText.of("a", "one");

    assertThat(source.snippet(1, 1).length()).isEqualTo(1);
    assertThat(source.snippet(2, 0)).isEqualTo(new Snippet(new Place("a", 1, 3), "one", 1));
  }

  @Test
  void a_snippet_at_a_line_and_column_counts_code_points() {
    SourceText source = SourceText.of("a", "x\n😀日😀y\n");

    assertThat(source.snippetAt(2, 2, 2)).isEqualTo(new Snippet(new Place("a", 2, 2), "😀日😀y", 2));
  }

  @Test
  void a_line_or_column_outside_of_the_text_is_moved_inside() {
    SourceText source = SourceText.of("a", "one\ntwo");

    assertThat(source.snippetAt(9, 2, 1).place()).hasToString("a:2:2");
    assertThat(source.snippetAt(0, 0, 1).place()).hasToString("a:1:1");
    assertThat(source.snippetAt(1, 99, 5)).isEqualTo(new Snippet(new Place("a", 1, 4), "one", 1));
    assertThat(source.snippetAt(1, 2, 99).length()).isEqualTo(2);
  }

  @Test
  void the_snippets_of_a_line_share_its_text() {
    SourceText source = SourceText.of("a", "one\ntwo and more");

    assertThat(source.snippet(4, 5).line()).isSameAs(source.snippet(8, 9).line());
  }
}

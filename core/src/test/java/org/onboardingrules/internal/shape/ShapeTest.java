package org.onboardingrules.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private final Shape shape = new Shape();

  @Test
  void keys_keep_the_order_in_which_they_are_asked_for() {
    shape.key("z", false, Singles.text());
    shape.key("m", true, Singles.flag());
    shape.key("a", true, Singles.number());

    assertThat(shape.keys().keySet()).containsExactly("z", "m", "a");
    assertThat(shape.required()).containsExactly("m", "a");
    assertThat(shape.atLeastOne()).isEmpty();
    assertThat(shape.allOrNone()).isEmpty();
  }

  @Test
  void a_key_that_is_asked_for_in_two_ways_has_no_form() {
    shape.key("a", false, Singles.text());

    assertThatThrownBy(() -> shape.key("a", false, Singles.flag()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("`a`");
  }

  @Test
  void one_demand_for_one_of_several_keys_is_all_there_is() {
    shape.atLeastOne(List.of("a", "b"));

    assertThatThrownBy(() -> shape.atLeastOne(List.of("c", "d")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[a, b]");
  }

  @Test
  void a_text_of_a_form_may_be_an_unquoted_word_or_number_where_the_form_allows_it() {
    assertThat(type("[a-z]+")).isEqualTo(List.of("string", "boolean"));
    assertThat(type("[A-Z]{3}")).isEqualTo("string");
    assertThat(type("[\\p{L}\\p{Nd}]+")).isEqualTo(List.of("string", "boolean", "integer"));
    assertThat(type(".+")).isEqualTo(List.of("string", "boolean", "integer", "number"));
  }

  @Test
  void a_pattern_holds_for_the_whole_text() {
    assertThat(Singles.text(Pattern.compile("ab")).keywords()).containsEntry("pattern", "^ab$");
    assertThat(Singles.text(Pattern.compile("a|b")).keywords()).containsEntry("pattern", "^(a|b)$");
  }

  private static Object type(String pattern) {
    return Singles.text(Pattern.compile(pattern)).keywords().get("type");
  }
}

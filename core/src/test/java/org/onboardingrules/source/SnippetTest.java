package org.onboardingrules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void a_snippet_marks_at_least_one_character() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Snippet(new Place("a", 1, 1), "x", 0))
        .withMessage("a snippet marks at least one character: 0");
  }

  @Test
  void a_snippet_of_a_file_is_its_first_place_without_text() {
    assertThat(Snippet.ofFile("a.yaml")).isEqualTo(new Snippet(new Place("a.yaml", 1, 1), "", 1));
  }
}

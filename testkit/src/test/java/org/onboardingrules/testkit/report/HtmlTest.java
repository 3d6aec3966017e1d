package org.onboardingrules.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void texts_and_attributes_cannot_become_markup() {
    Html html = Html.element("a", Map.of("title", "\"><script>'&"), Html.text("<b>&amp;"));

    assertThat(html.markup())
        .isEqualTo("<a title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">&lt;b&gt;&amp;amp;</a>");
  }

  @Test
  void what_turns_the_direction_of_writing_is_replaced() {
    assertThat(Html.text("a\u202eb").markup()).isEqualTo("a\uFFFDb");
  }

  @Test
  void attributes_stand_in_a_fixed_order() {
    assertThat(Html.element("p", Map.of("title", "t", "class", "c")).markup())
        .isEqualTo("<p class=\"c\" title=\"t\"></p>");
  }
}

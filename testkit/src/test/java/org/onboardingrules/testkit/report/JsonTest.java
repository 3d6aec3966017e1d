package org.onboardingrules.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void plain_values_are_written_as_they_are() {
    assertThat(Json.of(List.of("a", 1, true, new BigDecimal("1.50"))))
        .isEqualTo("[\"a\", 1, true, 1.50]");
  }

  @Test
  void what_would_end_a_text_or_is_not_ascii_is_escaped() {
    assertThat(Json.of("\"\\\n\r\t\u0001\u007f本😀"))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\\u007f\\u672c\\ud83d\\ude00\"");
  }

  @Test
  void maps_are_written_in_their_order_and_nested_lists_on_lines() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", List.of());
    map.put("a", List.of(Map.of("b", 1), Map.of()));

    assertThat(Json.of(map))
        .isEqualTo(
            """
            {
              "z": [],
              "a": [
                {
                  "b": 1
                },
                {}
              ]
            }""");
  }

  @Test
  void a_value_without_a_form_in_json_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.of(1.5))
        .withMessageContaining("1.5");
  }
}

package org.onboardingrules.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class DescriptionsTest {

  private static final List<String> NAMES = Schemas.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_key_of_a_schema_is_described(String name) {
    assertThat(described(Schemas.tree(name)))
        .isNotEmpty()
        .allSatisfy((path, sentence) -> assertThat(sentence).as(path).isNotEmpty());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void no_description_is_left_over(String name) {
    Descriptions descriptions = Descriptions.of(name);

    assertThat(
            described(Schemas.tree(name)).keySet().stream()
                .flatMap(path -> descriptions.under(path).stream()))
        .containsAll(descriptions.keys().keySet());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void a_description_is_a_sentence(String name) {
    assertThat(Descriptions.of(name).keys().values())
        .allSatisfy(sentence -> assertThat(sentence).matches("[\\p{Lu}0-9].*[^.]\\."));
  }

  @Test
  void a_sentence_of_a_path_goes_before_one_for_all_that_end_so() {
    Descriptions descriptions =
        new Descriptions(
            "Title", "Text", Map.of("a.b", "Own.", "**.b", "Any b.", "**.x.b", "Any b of x."));

    assertThat(descriptions.sentence("a.b")).contains("Own.");
    assertThat(descriptions.sentence("c.b")).contains("Any b.");
    assertThat(descriptions.sentence("b")).contains("Any b.");
    assertThat(descriptions.sentence("c.x.b")).contains("Any b of x.");
    assertThat(descriptions.sentence("c")).isEmpty();
  }

  private static Map<String, Optional<String>> described(JsonNode schema) {
    Map<String, Optional<String>> found = new TreeMap<>();
    collect(schema, "", found);
    schema.path("$defs").forEach(inner -> collect(inner, "", found));
    return found;
  }

  private static void collect(JsonNode schema, String path, Map<String, Optional<String>> found) {
    schema
        .path("properties")
        .properties()
        .forEach(property -> add(property.getValue(), path + property.getKey(), found));
    if (schema.path("additionalProperties").isObject()) {
      add(schema.path("additionalProperties"), path + "*", found);
    }
    if (schema.has("items")) {
      collect(schema.path("items"), path, found);
    }
  }

  private static void add(JsonNode schema, String path, Map<String, Optional<String>> found) {
    found.put(path, Optional.ofNullable(schema.path("description").asString(null)));
    collect(schema, path + ".", found);
  }
}

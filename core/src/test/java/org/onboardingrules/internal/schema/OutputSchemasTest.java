package org.onboardingrules.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class OutputSchemasTest {

  private static final List<String> NAMES = OutputSchemas.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void the_schema_in_the_jar_is_that_of_the_record(String name) {
    assertThat(Schemas.text(name).replace("\r\n", "\n"))
        .as("write it anew with OutputSchemas")
        .isEqualTo(OutputSchemas.text(name));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_type_and_component_is_described_in_a_sentence(String name) {
    List<JsonNode> described = Schemas.tree(name).findValues("description");

    assertThat(described)
        .hasSizeGreaterThan(20)
        .allSatisfy(sentence -> assertThat(sentence.asString()).matches("[\\p{Lu}0-9].*[^.]\\."))
        .noneSatisfy(
            sentence -> assertThat(sentence.asString()).containsAnyOf("{@", "@param", "*"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void no_object_may_have_further_keys(String name) {
    assertThat(Schemas.tree(name).findValues("additionalProperties"))
        .isNotEmpty()
        .allSatisfy(further -> assertThat(further.asBoolean(true)).isFalse());
  }
}

package org.onboardingrules.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.JsonText;
import org.onboardingrules.internal.yaml.Least;
import org.onboardingrules.internal.yaml.TextForm;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.WindowUnit;

class SchemaWriterTest {

  private static final TextForm NAME =
      new TextForm(Pattern.compile("[A-Z]+"), FindingCode.BAD_NAME, "is no name", "write one");

  @Test
  void single_values_are_told_with_their_bounds() {
    assertThat(
            schema(
                fields -> {
                  fields.requiredText("name", NAME);
                  fields.date("on");
                  fields.flag("open");
                  fields.integer("seats", 1, 9);
                  fields.number("share", new Least(new BigDecimal("-0.5"), "is less", "more"));
                  fields.number("total", Least.above(BigDecimal.ZERO, "is 0", "more"));
                  fields.word("unit", WindowUnit.class);
                }))
        .isEqualTo(
            flat(
                """
                {"type": "object", "required": ["name"], "properties": {
                  "name": {"type": "string", "pattern": "^[A-Z]+$"},
                  "on": {"type": "string", "format": "date",
                    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
                  "open": {"type": "boolean"},
                  "seats": {"type": "integer", "minimum": 1, "maximum": 9},
                  "share": {"type": "number", "minimum": -0.5},
                  "total": {"type": "number", "exclusiveMinimum": 0},
                  "unit": {"type": "string", "enum": ["days", "business-days", "months"]}},
                "additionalProperties": false}
                """));
  }

  @Test
  void inner_mappings_lists_and_names_are_told_as_deep_as_the_reader_asks() {
    assertThat(
            schema(
                fields -> {
                  fields.mapping("inner", "inner").ifPresent(inner -> inner.requiredDate("due"));
                  fields.list("parts", "part").forEach(part -> part.number("value"));
                  fields
                      .named("goals", NAME, "goal")
                      .forEach(goal -> goal.value().ifPresent(keys -> keys.flag("open")));
                  fields.namedNumbers("values", NAME);
                }))
        .isEqualTo(
            flat(
                """
                {"type": "object", "properties": {
                  "inner": {"type": "object", "required": ["due"], "properties": {
                    "due": {"type": "string", "format": "date",
                      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},
                    "additionalProperties": false},
                  "parts": {"type": "array", "items": {"type": "object", "properties": {
                    "value": {"description": "Value.", "type": "number"}},
                    "additionalProperties": false}},
                  "goals": {"type": "object", "propertyNames": {"pattern": "^[A-Z]+$"},
                    "additionalProperties": {"description": "Goal.", "type": "object",
                      "properties": {"open": {"type": "boolean"}},
                      "additionalProperties": false}},
                  "values": {"type": "object", "propertyNames": {"pattern": "^[A-Z]+$"},
                    "additionalProperties": {"type": "number"}}},
                "additionalProperties": false}
                """));
  }

  @Test
  void what_lists_and_sets_of_keys_must_hold_is_told() {
    assertThat(
            schema(
                fields -> {
                  fields.lists().order("order", Direction.class, "help");
                  fields.lists().requiredPair("days", 0, 9, "a day", "help");
                  fields.hasOneOf("order", "days");
                  fields.hasAllOrNone("order", "days");
                }))
        .isEqualTo(
            flat(
                """
                {"type": "object", "required": ["days"],
                "anyOf": [{"required": ["order"]}, {"required": ["days"]}],
                "dependentRequired": {"order": ["days"], "days": ["order"]},
                "properties": {
                  "order": {"type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true,
                    "items": {"type": "string", "enum": ["at-most", "at-least"]}},
                  "days": {"type": "array", "minItems": 2, "maxItems": 2,
                    "items": {"type": "integer", "minimum": 0, "maximum": 9}}},
                "additionalProperties": false}
                """));
  }

  @Test
  void a_recording_is_read_like_an_empty_mapping() {
    Findings findings = new Findings();
    Fields fields = Fields.recording(new Shape(), findings);

    assertThat(fields.text("name")).isEqualTo(Optional.empty());
    assertThat(fields.requiredText("id")).isEmpty();
    assertThat(fields.has("name")).isFalse();
    assertThat(fields.at("name")).isEqualTo(fields.at());
    fields.done();
    assertThat(findings.report().findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCode.MISSING_KEY);
  }

  private static String schema(Consumer<Fields> reader) {
    Shape shape = new Shape();
    reader.accept(Fields.recording(shape, new Findings()));
    Descriptions descriptions =
        new Descriptions("T", "D", Map.of("parts.value", "Value.", "goals.*", "Goal."));
    return flat(JsonText.inOrder(new SchemaWriter(descriptions).mapping(shape, "")));
  }

  private static String flat(String json) {
    return json.replaceAll("\\s+", "");
  }
}

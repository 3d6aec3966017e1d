package org.onboardingrules.internal.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.internal.shape.Form;
import org.onboardingrules.internal.shape.Shape;

/** Puts shapes into the keywords of JSON Schema, and describes every key. */
final class SchemaWriter {

  private final Descriptions descriptions;

  SchemaWriter(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * Returns the schema of a mapping with known keys.
   *
   * @param path the keys that lead to it, each with a dot behind it
   */
  Map<String, Object> mapping(Shape shape, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    shape.keys().forEach((key, form) -> properties.put(key, described(form, path + key)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    putUnlessEmpty(schema, "required", shape.required());
    putUnlessEmpty(
        schema,
        "anyOf",
        shape.atLeastOne().stream().map(key -> Map.of("required", List.of(key))).toList());
    putUnlessEmpty(schema, "dependentRequired", dependent(shape));
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> described(Form form, String path) {
    Map<String, Object> schema = new LinkedHashMap<>();
    descriptions.sentence(path).ifPresent(text -> schema.put("description", text));
    schema.putAll(schema(form, path));
    return schema;
  }

  private Map<String, Object> schema(Form form, String path) {
    return form.match(
        Form.Single::keywords,
        list -> list(list, path),
        named -> named(named, path + ".*"),
        keys -> mapping(keys.shape(), path + "."));
  }

  private Map<String, Object> list(Form.ListOf list, String path) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.putAll(list.keywords());
    schema.put("items", schema(list.item(), path));
    return schema;
  }

  private Map<String, Object> named(Form.Named named, String path) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", Map.of("pattern", named.names().keywords().get("pattern")));
    schema.put("additionalProperties", described(named.value(), path));
    return schema;
  }

  private static Map<String, List<String>> dependent(Shape shape) {
    Map<String, List<String>> dependent = new LinkedHashMap<>();
    for (List<String> keys : shape.allOrNone()) {
      for (String key : keys) {
        dependent.put(key, keys.stream().filter(other -> !other.equals(key)).toList());
      }
    }
    return dependent;
  }

  private static void putUnlessEmpty(Map<String, Object> schema, String keyword, List<?> value) {
    if (!value.isEmpty()) {
      schema.put(keyword, value);
    }
  }

  private static void putUnlessEmpty(Map<String, Object> schema, String keyword, Map<?, ?> value) {
    if (!value.isEmpty()) {
      schema.put(keyword, value);
    }
  }
}

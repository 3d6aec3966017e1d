package org.onboardingrules.internal.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.onboardingrules.internal.yaml.JsonText;
import org.onboardingrules.term.code.Coded;

/**
 * The JSON Schema (draft 2020-12) of what {@link JsonText} writes of a record, with what the
 * Javadoc says of each type and component. Mutable; used by one thread.
 */
final class RecordSchema {

  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Map<String, Object> definitions = new TreeMap<>();
  private final List<String> undescribed = new ArrayList<>();
  private final Map<String, Object> schema = new LinkedHashMap<>();

  private RecordSchema(String name, Class<? extends Record> type) {
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:onboarding-rules:schema:" + name);
    schema.put("title", type.getSimpleName());
    schema.putAll(record(type));
    while (definitions.size() < types.size()) {
      types.entrySet().stream()
          .filter(entry -> !definitions.containsKey(entry.getKey()))
          .findFirst()
          .ifPresent(entry -> definitions.put(entry.getKey(), definition(entry.getValue())));
    }
    schema.put("$defs", definitions);
    if (!undescribed.isEmpty()) {
      throw new IllegalStateException("write the Javadoc of " + undescribed);
    }
  }

  /**
   * Returns the schema as JSON.
   *
   * @throws IllegalStateException if a type or component has no Javadoc
   */
  static String of(String name, Class<? extends Record> type) {
    return JsonText.inOrder(new RecordSchema(name, type).schema) + "\n";
  }

  private Map<String, Object> definition(Class<?> type) {
    if (type.isRecord()) {
      return record(type);
    }
    Map<String, Object> alternatives = new LinkedHashMap<>();
    alternatives.put("description", described(RecordDocs.of(type), type.getSimpleName()));
    alternatives.put(
        "oneOf", Arrays.stream(type.getPermittedSubclasses()).map(this::reference).toList());
    return alternatives;
  }

  private Map<String, Object> record(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      Map<String, Object> property = new LinkedHashMap<>();
      property.put(
          "description", described(RecordDocs.of(type, name), type.getSimpleName() + "." + name));
      property.putAll(value(component.getGenericType()));
      properties.put(name, property);
      if (!isOptional(component)) {
        required.add(name);
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("description", described(RecordDocs.of(type), type.getSimpleName()));
    object.put("type", "object");
    object.put("required", required);
    object.put("properties", properties);
    object.put("additionalProperties", false);
    return object;
  }

  private String described(Optional<String> sentence, String what) {
    if (sentence.isEmpty()) {
      undescribed.add(what);
    }
    return sentence.orElse("");
  }

  private static boolean isOptional(RecordComponent component) {
    return component.getType() == Optional.class || component.getType() == OptionalInt.class;
  }

  private Map<String, Object> value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Map<String, Object> argument = value(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == List.class
          ? inOrder("type", "array", "items", argument)
          : argument;
    }
    Class<?> raw = (Class<?>) type;
    if (raw == LocalDate.class) {
      Map<String, Object> date = inOrder("type", "string", "format", "date");
      date.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      return date;
    } else if (raw.isEnum()) {
      return inOrder("type", "string", "enum", words(raw));
    }
    return raw.isSealed() || raw.isRecord() && !isOnlyText(raw)
        ? reference(raw)
        : Map.of("type", primitive(raw));
  }

  private static Map<String, Object> inOrder(
      String first, Object value, String second, Object other) {
    Map<String, Object> keywords = new LinkedHashMap<>();
    keywords.put(first, value);
    keywords.put(second, other);
    return keywords;
  }

  private static List<String> words(Class<?> coded) {
    return Arrays.stream(coded.getEnumConstants()).map(Coded.class::cast).map(Coded::word).toList();
  }

  /** A record of one text is written as that text. */
  private static boolean isOnlyText(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    return components.length == 1 && components[0].getType() == String.class;
  }

  private static String primitive(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    } else if (type == int.class || type == long.class || type == OptionalInt.class) {
      return "integer";
    }
    return type == BigDecimal.class ? "number" : "string";
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getSimpleName();
    Class<?> known = types.putIfAbsent(name, type);
    if (known != null && known != type) {
      throw new IllegalStateException(known + " and " + type + " have one name");
    }
    return Map.of("$ref", "#/$defs/" + name);
  }
}

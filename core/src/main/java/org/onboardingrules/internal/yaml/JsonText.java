package org.onboardingrules.internal.yaml;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes values as JSON and reads them back. Thread-safe.
 *
 * <p>The JSON is canonical: equal values give equal text on every platform. Records are objects
 * with their components in order, a record of a single text is that text, unless it is an
 * alternative of a sealed interface; an absent {@code Optional} or {@code OptionalInt} is left out;
 * dates are ISO texts; decimals have no exponent and keep their scale; coded enums are their words;
 * maps are sorted by key; indentation is two spaces, lines end at LF, none ends the text. An
 * alternative of a sealed interface is told by its fields, so no two may have the same.
 */
public final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(factory())
          .annotationIntrospector(new JsonConventions())
          .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .defaultPrettyPrinter(printer())
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(Include.NON_ABSENT))
          .withConfigOverride(
              OptionalInt.class,
              optional ->
                  optional.setInclude(
                      JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY)))
          .build();

  private JsonText() {}

  /**
   * Returns the JSON of a value made of records, enums, collections, maps with text keys,
   * optionals, texts, dates, numbers and booleans.
   *
   * @throws IllegalArgumentException if the value holds something else
   */
  public static String write(Object value) {
    return written(value, MAPPER.writer());
  }

  /**
   * Returns the JSON of a value as {@link #write} does, but in one line.
   *
   * @throws IllegalArgumentException if the value holds something else
   */
  public static String line(Object value) {
    return written(value, MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT));
  }

  /**
   * Returns the JSON of a value as {@link #write} does, except that maps keep their order.
   *
   * @throws IllegalArgumentException if the value holds something else
   */
  public static String inOrder(Object value) {
    return written(value, MAPPER.writer().without(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
  }

  private static String written(Object value, ObjectWriter writer) {
    try {
      return writer.writeValueAsString(value);
    } catch (JacksonException fault) {
      throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), fault);
    }
  }

  /**
   * Returns the value that a JSON text holds. What {@link #write} wrote gives an equal value.
   *
   * @throws ValidationException if the text is not JSON, lacks a component, has an unknown one, or
   *     holds a value that the type refuses; it names the first such place
   */
  public static <T> T read(SourceText json, Class<T> type) throws ValidationException {
    try {
      @Nullable T value = MAPPER.readValue(json.text(), type);
      if (value == null) {
        throw exception(BindingFault.empty(json));
      }
      return value;
    } catch (JacksonException fault) {
      throw exception(BindingFault.of(json, fault));
    }
  }

  private static ValidationException exception(Fault fault) {
    Findings findings = new Findings();
    fault.addTo(findings);
    return new ValidationException(findings.report());
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(Limits.READING)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}

package org.onboardingrules.testkit.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes texts, numbers, flags, lists and maps as JSON (RFC 8259). Equal values give the same bytes
 * on every system. Only ASCII is written, so that no reader can mistake the encoding; a list of
 * plain values takes one line.
 */
public final class Json {

  private static final String INDENT = "  ";

  private Json() {}

  /**
   * Returns a value as JSON, without a line feed at the end.
   *
   * @param value a text, whole number, {@code BigDecimal}, flag, or a collection or map of such;
   *     maps are written in their order
   * @throws IllegalArgumentException if it is of another type
   */
  public static String of(Object value) {
    return of(value, "\n");
  }

  private static String of(Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      return object(map, line);
    } else if (value instanceof Collection<?> list) {
      return array(List.copyOf(list), line);
    } else if (value instanceof CharSequence text) {
      return quoted(text);
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      return value.toString();
    }
    throw new IllegalArgumentException("value is `" + value + "`, which has no form in JSON");
  }

  private static String object(Map<?, ?> map, String line) {
    String inner = line + INDENT;
    return map.isEmpty()
        ? "{}"
        : map.entrySet().stream()
            .map(e -> quoted(e.getKey().toString()) + ": " + of(e.getValue(), inner))
            .collect(Collectors.joining("," + inner, "{" + inner, line + "}"));
  }

  private static String array(List<?> list, String line) {
    boolean plain = list.stream().noneMatch(Json::isNested);
    String inner = plain ? "" : line + INDENT;
    String between = plain ? ", " : "," + inner;
    return list.stream()
        .map(item -> of(item, inner))
        .collect(Collectors.joining(between, "[" + inner, (plain ? "" : line) + "]"));
  }

  private static boolean isNested(Object value) {
    return value instanceof Map || value instanceof Collection;
  }

  private static String quoted(CharSequence text) {
    return text.chars().mapToObj(Json::character).collect(Collectors.joining("", "\"", "\""));
  }

  private static String character(int unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          unit >= ' ' && unit < 127
              ? String.valueOf((char) unit)
              : "\\u" + Integer.toHexString(0x10000 + unit).substring(1);
    };
  }
}

package org.onboardingrules.internal.shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onboardingrules.internal.shape.Form.Single;

/** The forms of single values, as the readers take them. */
public final class Singles {

  private Singles() {}

  /** Returns the form of any text; an unquoted number or word is a text as written. */
  public static Single text() {
    return single("type", List.of("string", "number", "boolean"), "pattern", "\\S");
  }

  /** Returns the form of any text, or of a mapping that has a reader of its own. */
  public static Single textOrMapping() {
    List<String> types = List.of("string", "number", "boolean", "object");
    return single("type", types, "pattern", "\\S");
  }

  /**
   * Returns the form of a text that matches a pattern as a whole. Unquoted numbers and words are
   * left out where none can match: a schema sees their values, not how they are written.
   */
  public static Single text(Pattern pattern) {
    List<String> types =
        Map.of("true", "boolean", "1", "integer", "0.5", "number").entrySet().stream()
            .filter(sample -> pattern.matcher(sample.getKey()).matches())
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    return single(
        "type", types.isEmpty() ? "string" : with("string", types), "pattern", whole(pattern));
  }

  /** Returns the form of one of several words. */
  public static Single words(List<String> words) {
    return single("type", "string", "enum", List.copyOf(words));
  }

  /** Returns the form of an ISO date. */
  public static Single date(Pattern pattern) {
    return single("type", "string", "format", "date", "pattern", whole(pattern));
  }

  /** Returns the form of a decimal number. */
  public static Single number() {
    return single("type", "number");
  }

  /** Returns the form of a decimal number that is not below another. */
  public static Single number(BigDecimal least) {
    return single("type", "number", "minimum", least);
  }

  /** Returns the form of a decimal number that is above another. */
  public static Single numberAbove(BigDecimal bound) {
    return single("type", "number", "exclusiveMinimum", bound);
  }

  /** Returns the form of a whole number within bounds, both inclusive. */
  public static Single integer(int min, int max) {
    return single("type", "integer", "minimum", min, "maximum", max);
  }

  /** Returns the form of {@code true} and {@code false}. */
  public static Single flag() {
    return single("type", "boolean");
  }

  private static List<String> with(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  /** Patterns of JSON Schema match anywhere in a text. */
  private static String whole(Pattern pattern) {
    boolean alternatives = pattern.pattern().contains("|");
    return alternatives ? "^(" + pattern.pattern() + ")$" : "^" + pattern.pattern() + "$";
  }

  private static Single single(Object... keywords) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (int i = 0; i < keywords.length; i += 2) {
      ordered.put((String) keywords[i], keywords[i + 1]);
    }
    return new Single(ordered);
  }
}

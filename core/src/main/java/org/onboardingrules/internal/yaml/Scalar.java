package org.onboardingrules.internal.yaml;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.onboardingrules.source.Snippet;

/**
 * A single value, as written. Immutable and thread-safe.
 *
 * @param text the text without quotes, escapes resolved; a number with all the digits it is written
 *     with
 * @param kind what the text may be read as; quoted is always text
 * @param at where the value stands
 */
public record Scalar(String text, Kind kind, Snippet at) implements Node {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");

  /** What a scalar may be read as. */
  public enum Kind {
    /** A text, quoted or not, dates among them. */
    TEXT,
    /** A decimal number, with or without exponent. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Nothing, {@code ~} or {@code null}. */
    NULL,
    /** An alias, which stands for a value elsewhere and is not used here. */
    ALIAS,
    /** Digits with a comma between them where a comma ends a value. */
    SPLIT_NUMBER
  }

  /** Returns a value that is written without quotes; its text decides on its kind. */
  public static Scalar plain(String text, Snippet at) {
    return new Scalar(text, kindOf(text), at);
  }

  /** Returns a value that is text whatever it looks like. */
  public static Scalar quoted(String text, Snippet at) {
    return new Scalar(text, Kind.TEXT, at);
  }

  /** Returns the alias that is written like this, with its sign. */
  static Scalar alias(String written, Snippet at) {
    return new Scalar(written, Kind.ALIAS, at);
  }

  /** Returns the number that a comma has cut into pieces. */
  static Scalar splitNumber(String written, Snippet at) {
    return new Scalar(written, Kind.SPLIT_NUMBER, at);
  }

  /** Returns whether a text is a number if it stands without quotes. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  @Override
  public <T> T match(
      Function<Mapping, T> mapping, Function<Sequence, T> sequence, Function<Scalar, T> scalar) {
    return scalar.apply(this);
  }

  /** The first character tells most texts from everything else. */
  private static Kind kindOf(String text) {
    char first = text.isEmpty() ? '~' : text.charAt(0);
    return switch (first) {
      case '~', 'n', 'N' -> NULL.matcher(text).matches() ? Kind.NULL : Kind.TEXT;
      case 't', 'T', 'f', 'F' -> BOOLEAN.matcher(text).matches() ? Kind.BOOLEAN : Kind.TEXT;
      case '-', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          isNumber(text) ? Kind.NUMBER : Kind.TEXT;
      default -> Kind.TEXT;
    };
  }
}

package org.onboardingrules.internal.yaml;

import static org.onboardingrules.diagnostic.FindingCode.BAD_DATE;
import static org.onboardingrules.diagnostic.FindingCode.OUT_OF_BOUNDS;
import static org.onboardingrules.diagnostic.FindingCode.UNKNOWN_WORD;
import static org.onboardingrules.diagnostic.FindingCode.WRONG_KIND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Scalar.Kind;
import org.onboardingrules.term.code.Coded;

/**
 * Reads a typed value from a single node. A node that is not such a value is a finding at its
 * place, and the result is empty.
 *
 * <p>Every method takes what the value is called in a message, such as {@code `due`} in backticks.
 */
public final class Values {

  /** A decimal quantity fits IEEE decimal128: 34 digits, before and after the point together. */
  private static final int MOST_DIGITS = 34;

  static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Values() {}

  /** Returns a text as written, with something in it; an unquoted number or word is a text too. */
  static Optional<String> text(Node node, String what, Findings findings) {
    Optional<Scalar> scalar = scalar(node, what, "a text", findings);
    if (scalar.isPresent() && scalar.get().text().isBlank()) {
      findings.add(WRONG_KIND, node.at(), what + " is an empty text", "write a text");
      return Optional.empty();
    }
    return scalar.map(Scalar::text);
  }

  /** Returns an ISO date of the calendar. */
  public static Optional<LocalDate> date(Node node, String what, Findings findings) {
    return scalar(node, what, "a date", findings).flatMap(scalar -> date(scalar, findings));
  }

  /** Returns a decimal number with the digits it is written with. */
  static Optional<BigDecimal> number(Node node, String what, Findings findings) {
    return scalar(node, what, "a number", findings)
        .filter(scalar -> isNumber(scalar, what, findings))
        .flatMap(scalar -> number(scalar, what, findings));
  }

  /** Returns a whole number within bounds, both inclusive. */
  static Optional<Integer> integer(Node node, int min, int max, String what, Findings findings) {
    return number(node, what, findings)
        .filter(value -> isWhole(value, node, what, findings))
        .filter(value -> isWithin(value, min, max, node, what, findings))
        .map(BigDecimal::intValueExact);
  }

  /** Returns true or false. */
  static Optional<Boolean> flag(Node node, String what, Findings findings) {
    Optional<Scalar> scalar = scalar(node, what, "`true` or `false`", findings);
    if (scalar.isPresent() && scalar.get().kind() != Kind.BOOLEAN) {
      String message = "%s must be `true` or `false`, but is %s";
      wrongKind(
          node,
          message.formatted(what, Quoted.of(scalar.get().text())),
          "`true` or `false`",
          findings);
      return Optional.empty();
    }
    return scalar.map(value -> value.text().equalsIgnoreCase("true"));
  }

  /** Returns the member of an enum that has the word, if it is among the known ones. */
  static <E extends Enum<E> & Coded> Optional<E> word(
      Node node, List<E> known, String what, Findings findings) {
    Optional<String> text = text(node, what, findings);
    Optional<E> member =
        text.flatMap(word -> known.stream().filter(e -> e.word().equals(word)).findFirst());
    if (text.isPresent() && member.isEmpty()) {
      List<String> words = known.stream().map(Coded::word).toList();
      String message = "%s is not a word for %s".formatted(Quoted.of(text.get()), what);
      String help = DidYouMean.advice(text.get(), words, "words");
      findings.add(UNKNOWN_WORD, node.at(), message, help);
    }
    return member;
  }

  /** Returns the node as a scalar that has a value. */
  static Optional<Scalar> scalar(Node node, String what, String wanted, Findings findings) {
    if (node instanceof Scalar scalar && !isNull(scalar) && refusal(scalar).isEmpty()) {
      return Optional.of(scalar);
    }
    reportKind(node, what, wanted, findings);
    return Optional.empty();
  }

  /** Returns the node as a mapping. */
  static Optional<Mapping> mapping(Node node, String what, Findings findings) {
    return mapping(node, what, "a mapping", findings);
  }

  /** Returns a mapping; another node is told what is wanted. */
  static Optional<Mapping> mapping(Node node, String what, String wanted, Findings findings) {
    return as(Mapping.class, wanted, node, what, findings);
  }

  /** Returns the node as a list. */
  static Optional<Sequence> list(Node node, String what, Findings findings) {
    return list(node, what, "a list", findings);
  }

  /** Returns the node as a list, which a message calls what is wanted. */
  static Optional<Sequence> list(Node node, String what, String wanted, Findings findings) {
    return as(Sequence.class, wanted, node, what, findings);
  }

  private static <T extends Node> Optional<T> as(
      Class<T> type, String wanted, Node node, String what, Findings findings) {
    if (type.isInstance(node)) {
      return Optional.of(type.cast(node));
    }
    reportKind(node, what, wanted, findings);
    return Optional.empty();
  }

  /** Reports that a node is not what is wanted. */
  static void reportKind(Node node, String what, String wanted, Findings findings) {
    Optional<Fault> refusal = node instanceof Scalar scalar ? refusal(scalar) : Optional.empty();
    if (refusal.isPresent()) {
      refusal.get().addTo(findings);
      return;
    }
    String message =
        isNull(node)
            ? what + " has no value"
            : "%s must be %s, but is %s".formatted(what, wanted, kind(node));
    wrongKind(node, message, wanted, findings);
  }

  static boolean isNull(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
  }

  private static String kind(Node node) {
    return node.match(m -> "a mapping", s -> "a list", s -> Quoted.of(s.text()));
  }

  private static void wrongKind(Node node, String message, String wanted, Findings findings) {
    findings.add(WRONG_KIND, node.at(), message, "write " + shown(wanted));
  }

  /** Why a scalar is no value of any kind; an alias is reported where it is read, too. */
  private static Optional<Fault> refusal(Scalar scalar) {
    return switch (scalar.kind()) {
      case ALIAS -> Optional.of(YamlFeatures.alias(scalar));
      case SPLIT_NUMBER -> Optional.of(FlowSlip.splitNumber(scalar));
      case TEXT, NUMBER, BOOLEAN, NULL -> Optional.empty();
    };
  }

  /** Shows what those who do not know the words of YAML may not know. */
  static String shown(String wanted) {
    return switch (wanted) {
      case "a mapping" -> "keys with values, such as `{ key: value }`";
      case "a list" -> "a list in brackets, such as `[ first, second ]`";
      default -> wanted;
    };
  }

  private static Optional<LocalDate> date(Scalar scalar, Findings findings) {
    boolean iso = ISO_DATE.matcher(scalar.text()).matches();
    try {
      if (iso) {
        return Optional.of(LocalDate.parse(scalar.text()));
      }
    } catch (DateTimeParseException notInTheCalendar) {
      // Reported below, in words of this library.
    }
    String fault = iso ? "is not a date of the calendar" : "is not an ISO date";
    findings.add(
        BAD_DATE,
        scalar.at(),
        "%s %s".formatted(Quoted.of(scalar.text()), fault),
        DateHelp.of(scalar.text()));
    return Optional.empty();
  }

  private static boolean isNumber(Scalar scalar, String what, Findings findings) {
    if (scalar.kind() == Kind.NUMBER) {
      return true;
    }
    String is = Scalar.isNumber(scalar.text()) ? "the text " : "";
    String message =
        "%s must be a number, but is %s%s".formatted(what, is, Quoted.of(scalar.text()));
    findings.add(WRONG_KIND, scalar.at(), message, NumberHelp.of(scalar.text()));
    return false;
  }

  private static Optional<BigDecimal> number(Scalar scalar, String what, Findings findings) {
    Optional<BigDecimal> value = parsed(scalar.text()).filter(Values::isUsable);
    if (value.isEmpty()) {
      String message = "%s has more than %s digits".formatted(what, MOST_DIGITS);
      String help = "write a number that needs at most %s digits".formatted(MOST_DIGITS);
      findings.add(OUT_OF_BOUNDS, scalar.at(), message, help);
    }
    return value;
  }

  /** Empty for an exponent that no decimal can have. */
  private static Optional<BigDecimal> parsed(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException exponentTooLarge) {
      return Optional.empty();
    }
  }

  private static boolean isUsable(BigDecimal value) {
    long before = Math.max(0, (long) value.precision() - value.scale());
    long after = Math.max(0, value.scale());
    return value.precision() <= MOST_DIGITS && before + after <= MOST_DIGITS;
  }

  private static boolean isWhole(BigDecimal value, Node node, String what, Findings findings) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole) {
      String message = "%s must be a whole number, but is `%s`";
      wrongKind(node, message.formatted(what, value.toPlainString()), "a whole number", findings);
    }
    return whole;
  }

  private static boolean isWithin(
      BigDecimal value, int min, int max, Node node, String what, Findings findings) {
    boolean within =
        value.compareTo(BigDecimal.valueOf(min)) >= 0
            && value.compareTo(BigDecimal.valueOf(max)) <= 0;
    if (!within) {
      boolean openEnded = max == Integer.MAX_VALUE && value.compareTo(BigDecimal.valueOf(min)) < 0;
      String bounds = openEnded ? min + " or more" : "from %s to %s".formatted(min, max);
      String message = "%s must be %s, but is %s".formatted(what, bounds, value.toPlainString());
      findings.add(OUT_OF_BOUNDS, node.at(), message, "write a whole number " + bounds);
    }
    return within;
  }
}

package org.onboardingrules.rule.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.source.Span;

/** Decides which values can be compared, and builds the comparisons that make sense. */
final class ComparisonCheck {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** More words than these are not listed in a help line. */
  private static final int FEW = 4;

  private final Tokens tokens;
  private final Scope scope;

  ComparisonCheck(Tokens tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
  }

  /** A value by itself must be a flag. */
  Optional<Expression> flag(Operand value) {
    if (value.type() != ValueType.FLAG || value instanceof Operand.Literal) {
      String text = scope.textOf(value.at());
      return refused(
          FindingCode.INCOMPARABLE,
          value.at(),
          "`" + text + "` is " + value.type().described() + ", not a condition",
          value instanceof Operand.Literal
              ? "compare a property with it"
              : "compare it with something, such as `"
                  + text
                  + (value.type() == ValueType.NUMBER ? " >= 10`" : " == ...`"));
    }
    scope.checkKnown(value);
    return Optional.of(new Expression.Flag(value));
  }

  Optional<Expression> comparison(Operand left, Operator operator, Operand right) {
    Span at = left.at().to(right.at());
    Optional<Operand> typedLeft = dated(left, right.type());
    Optional<Operand> typedRight = dated(right, left.type());
    if (typedLeft.isEmpty() || typedRight.isEmpty() || !comparable(left, operator, right, at)) {
      return Optional.empty();
    }
    checkWord(left, right);
    checkWord(right, left);
    if (operator == Operator.NOT_EQUAL) {
      scope.checkKnownTurnedAround(left, insteadOfNot(left, List.of(right)));
      scope.checkKnownTurnedAround(right, insteadOfNot(right, List.of(left)));
    } else {
      scope.checkKnown(left);
      scope.checkKnown(right);
    }
    return Optional.of(new Expression.Comparison(typedLeft.get(), operator, typedRight.get(), at));
  }

  Optional<Expression> membership(Operand value, List<Operand> among, boolean negated, Span at) {
    int before = tokens.findings().count();
    among.forEach(operand -> checkMember(value, operand));
    if (negated) {
      scope.checkKnownTurnedAround(value, insteadOfNot(value, among));
    } else {
      scope.checkKnown(value);
    }
    if (tokens.findings().count() > before) {
      return Optional.empty();
    }
    List<Operand.Literal> literals = among.stream().map(Operand.Literal.class::cast).toList();
    return Optional.of(new Expression.Membership(value, literals, negated, at));
  }

  private void checkMember(Operand value, Operand operand) {
    boolean countable = value.type() == ValueType.NUMBER || value.type() == ValueType.TEXT;
    if (!countable || !(operand instanceof Operand.Literal)) {
      refused(
          FindingCode.OUTSIDE_PROFILE,
          operand.at(),
          "`in` takes numbers or texts that are written in the rule",
          "compare with `==`, and join the comparisons by `||`");
    } else if (operand.type() != value.type()) {
      incomparable(value, operand, operand.at());
    } else {
      checkWord(value, operand);
    }
  }

  private boolean comparable(Operand left, Operator operator, Operand right, Span at) {
    boolean date = isDateText(left, right) || isDateText(right, left);
    if (left.type() != right.type() && !date) {
      incomparable(left, right, right instanceof Operand.Literal ? right.at() : at);
      return false;
    }
    if (operator.ordering() && !date && !left.type().ordered()) {
      refused(
          FindingCode.INCOMPARABLE,
          at,
          "`"
              + scope.textOf(left.at())
              + "` is "
              + left.type().described()
              + ", which has no order, so `"
              + operator.symbol()
              + "` means nothing",
          "compare with `==` or `in`");
      return false;
    }
    if (left instanceof Operand.Literal && right instanceof Operand.Literal) {
      refused(
          FindingCode.INCOMPARABLE,
          at,
          "both sides are written in the rule, so the comparison never changes",
          "compare with a property of the fact");
      return false;
    }
    boolean equal =
        operator == Operator.EQUAL || (operator == Operator.NOT_EQUAL && scope.negated());
    if (equal && left.open() && right.open()) {
      refused(
          FindingCode.NEGATED_UNKNOWN,
          at,
          "both sides may be unknown, and two unknown values must not count as equal",
          "compare each with a value that is always known");
      return false;
    }
    return true;
  }

  private Optional<Expression> incomparable(Operand left, Operand right, Span at) {
    return refused(
        FindingCode.INCOMPARABLE,
        at,
        "`%s` is %s and `%s` is %s, so they cannot be compared"
            .formatted(
                scope.textOf(left.at()),
                left.type().described(),
                right.type() == ValueType.TEXT && right instanceof Operand.Literal
                    ? scope.textOf(right.at()).replace("\"", "")
                    : scope.textOf(right.at()),
                right.type().described()),
        left instanceof Operand.Literal ? help(right, left) : help(left, right));
  }

  private String help(Operand value, Operand other) {
    String text = other instanceof Operand.Literal literal ? literal.value().toString() : "";
    if (other instanceof Operand.Bound bound && bound.variable().factType().isPresent()) {
      return "name the property that is meant: `%s.` and one of %s"
          .formatted(
              bound.variable().name(),
              String.join(", ", bound.variable().factType().get().properties().keySet()));
    }
    return switch (value.type()) {
      case NUMBER ->
          NUMBER.matcher(text).matches()
              ? "write " + text + " without quotes"
              : "write a number, such as 10 or threshold(\"...\")";
      case TEXT -> "write a text in double quotes";
      case FLAG -> "write `" + scope.textOf(value.at()) + " == true`, or `== false`";
      case DATE -> "write a date in double quotes, such as \"2026-03-31\"";
      case FACT -> "compare a fact with another one, such as `this != $other`";
    };
  }

  private static boolean isDateText(Operand date, Operand text) {
    return date.type() == ValueType.DATE
        && text instanceof Operand.Literal
        && text.type() == ValueType.TEXT;
  }

  /** Turns a text that stands against a date into a date. */
  private Optional<Operand> dated(Operand operand, ValueType other) {
    if (other != ValueType.DATE
        || !(operand instanceof Operand.Literal literal)
        || !(literal.value() instanceof String text)) {
      return Optional.of(operand);
    }
    try {
      return Optional.of(new Operand.Literal(LocalDate.parse(text), ValueType.DATE, literal.at()));
    } catch (DateTimeParseException e) {
      tokens.report(
          FindingCode.RULE_DATE,
          literal.at(),
          ISO.matcher(text).matches()
              ? "`" + text + "` is not in the calendar"
              : "`" + text + "` is not written as a date",
          WrittenDate.of(text)
              .filter(meant -> !ISO.matcher(text).matches())
              .map(meant -> "write \"" + meant + "\"")
              .orElse("write year, month and day, such as \"2026-03-31\""));
      return Optional.empty();
    }
  }

  /** A text written in the rule must be one that the property beside it can have. */
  private void checkWord(Operand property, Operand literal) {
    if (property instanceof Operand.Access access
        && literal instanceof Operand.Literal written
        && written.value() instanceof String text
        && access.type() == ValueType.TEXT) {
      scope.checkCompared(property, text, access.property().texts(), written.at());
    } else if (property instanceof Operand.Bound bound
        && literal instanceof Operand.Literal written
        && written.value() instanceof String text) {
      scope.checkCompared(property, text, bound.variable().texts(), written.at());
    }
  }

  /**
   * What to write where a value must not be some others, spelt out where it can be only a few.
   * Drools takes an unknown value for an unequal one, so inequality counts as a negation.
   */
  private String insteadOfNot(Operand value, List<Operand> others) {
    List<Object> left = new ArrayList<>(few(value));
    boolean written = others.stream().allMatch(Operand.Literal.class::isInstance);
    others.stream()
        .filter(Operand.Literal.class::isInstance)
        .forEach(other -> left.remove(((Operand.Literal) other).value()));
    if (!written || left.isEmpty() || left.size() > FEW) {
      return Negation.INEQUALITY.help();
    }
    String quote = value.type() == ValueType.TEXT ? "\"" : "";
    List<String> words = left.stream().map(word -> quote + word + quote).toList();
    return "write `%s %s`"
        .formatted(
            scope.textOf(value.at()),
            words.size() == 1 ? "== " + words.get(0) : "in ( " + String.join(", ", words) + " )");
  }

  /** All that a value can be, where that is few. */
  private static List<Object> few(Operand value) {
    if (value.type() == ValueType.FLAG) {
      return List.of(true, false);
    }
    return value instanceof Operand.Access access
            && access.property().texts() instanceof TextDomain.OneOf words
        ? List.copyOf(words.words())
        : List.of();
  }

  private Optional<Expression> refused(FindingCode code, Span at, String message, String help) {
    tokens.report(code, at, message, help);
    return Optional.empty();
  }
}

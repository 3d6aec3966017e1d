package org.onboardingrules.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.agreement.RandomPatterns.Bound;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;

/**
 * Random conditions on the values of a fact and of what was bound before it, as text: every
 * property, every operator, on either side, with numbers at which something changes. Where a value
 * may be unknown, only what the profile allows.
 */
final class RandomTests {

  private static final List<String> NUMBERS =
      List.of("0", "1", "2", "3", "3.6", "3.60", "7", "14", "15", "30", "49", "50", "0.5", "-1");
  private static final List<String> DATES = List.of("2026-03-01", "2026-03-15", "2026-03-31");
  private static final List<String> POSITIVE = List.of("==", "<", "<=", ">", ">=");

  private final Dice dice;
  private final Optional<FactType> type;
  private final List<Bound> visible;

  /** Conditions in a pattern over a type. */
  RandomTests(Dice dice, FactType type, List<Bound> visible) {
    this(dice, Optional.of(type), visible);
  }

  /** Conditions in a pattern over a type, or outside of any. */
  RandomTests(Dice dice, Optional<FactType> type, List<Bound> visible) {
    this.dice = dice;
    this.type = type;
    this.visible = visible;
  }

  /** One side of a comparison. */
  private record Side(String text, boolean open, Optional<Property> property) {}

  /** Demands the name of one of the declared things. */
  String named(Property id) {
    return id.name() + " == " + text(id.texts());
  }

  /** Compares the fact with one that was bound before, if there is one. */
  Optional<String> sameFact() {
    List<Bound> same =
        visible.stream().filter(v -> v.fact().isPresent() && v.fact().equals(type)).toList();
    return same.isEmpty() || dice.oneIn(3)
        ? Optional.empty()
        : Optional.of("this " + dice.of("==", "!=") + " " + dice.of(same).name());
  }

  /** An expression of which no part may be unknown where unknown would become true. */
  String expression(boolean negated, int depth) {
    if (depth == 0 || !dice.oneIn(4)) {
      return comparison(negated);
    }
    return dice.made(
        () -> "( " + joined(" && ", negated, depth) + " )",
        () -> joined(" || ", negated, depth),
        () -> "( " + joined(" || ", negated, depth) + " )",
        () -> "!( " + expression(!negated, depth - 1) + " )");
  }

  private String joined(String symbol, boolean negated, int depth) {
    return String.join(symbol, dice.some(2, 2, () -> expression(negated, depth - 1)));
  }

  private String comparison(boolean negated) {
    Optional<String> ofVariable = dice.oneIn(4) ? ofVariable(negated) : Optional.empty();
    return ofVariable.orElseGet(() -> ofProperty(negated));
  }

  private String ofProperty(boolean negated) {
    Property property = property();
    String named = dice.oneIn(8) ? "this." + property.name() : property.name();
    Side side =
        new Side(
            property.parameters().isEmpty() ? named : access(property),
            property.open(),
            Optional.of(property));
    return compared(side, property.type(), negated).orElseGet(() -> ofProperty(negated));
  }

  /** A property; dates are few, and at numbers there is most to get wrong. */
  private Property property() {
    List<Property> all = List.copyOf(type.orElseThrow().properties().values());
    ValueType kind = dice.of(ValueType.DATE, ValueType.NUMBER, ValueType.NUMBER, ValueType.FLAG);
    List<Property> some = all.stream().filter(p -> p.type() == kind).toList();
    return dice.of(some.isEmpty() || dice.oneIn(3) ? all : some);
  }

  /** A comparison of something that was bound, if there is anything. */
  Optional<String> ofVariable(boolean negated) {
    List<Bound> values = visible.stream().filter(v -> v.type() != ValueType.FACT).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Bound value = dice.of(values);
    return compared(new Side(value.name(), value.open(), value.property()), value.type(), negated);
  }

  private Optional<String> compared(Side side, ValueType valueType, boolean negated) {
    boolean positive = !(negated && side.open());
    boolean turned = negated || !side.open();
    if (positive && (!turned || !dice.oneIn(4))) {
      return Optional.of(positively(side, valueType, negated));
    }
    return turned ? Optional.of(turnedAround(side, valueType, negated)) : Optional.empty();
  }

  private String positively(Side side, ValueType valueType, boolean negated) {
    return switch (valueType) {
      case NUMBER ->
          dice.oneIn(6)
              ? side.text()
                  + " in ( "
                  + String.join(", ", dice.some(1, 3, () -> number(side)))
                  + " )"
              : ordered(side, valueType, negated);
      case DATE -> ordered(side, valueType, negated);
      case TEXT ->
          dice.oneIn(3)
              ? side.text() + " in ( " + texts(side) + " )"
              : beside(side, "==", other(side, valueType, negated, true));
      case FLAG -> dice.oneIn(2) ? side.text() : flag(side, negated);
      case FACT -> throw new IllegalStateException("facts are compared by themselves");
    };
  }

  private String flag(Side side, boolean negated) {
    return beside(side, "==", other(side, ValueType.FLAG, negated, true));
  }

  private String ordered(Side side, ValueType valueType, boolean negated) {
    String operator = dice.of(POSITIVE);
    return beside(side, operator, other(side, valueType, negated, operator.equals("==")));
  }

  /** What is true where a value is another one, so that under negation it may be unknown. */
  private String turnedAround(Side side, ValueType valueType, boolean negated) {
    if (valueType == ValueType.FLAG && !side.open() && dice.oneIn(2)) {
      return "!" + side.text();
    }
    if (valueType == ValueType.NUMBER && dice.oneIn(3)) {
      return side.text()
          + " not in ( "
          + String.join(", ", dice.some(1, 3, () -> number(side)))
          + " )";
    }
    if (valueType == ValueType.TEXT && dice.oneIn(3)) {
      return side.text() + " not in ( " + texts(side) + " )";
    }
    return beside(side, "!=", other(side, valueType, !negated, true));
  }

  private String beside(Side left, String operator, String right) {
    return dice.oneIn(3)
        ? right + " " + turned(operator) + " " + left.text()
        : left.text() + " " + operator + " " + right;
  }

  private String turned(String operator) {
    return dice.oneIn(2) || operator.equals("==") || operator.equals("!=")
        ? operator
        : operator.replace("<", "~").replace(">", "<").replace("~", ">");
  }

  /** A constant, or now and then something else that may stand beside this side. */
  private String other(Side side, ValueType valueType, boolean known, boolean equality) {
    List<Side> others =
        dice.oneIn(3)
            ? others(valueType)
                .filter(o -> !o.text().equals(side.text()))
                .filter(o -> !o.open() || !(known || equality && side.open()))
                .toList()
            : List.of();
    if (!others.isEmpty()) {
      return dice.of(others).text();
    }
    return switch (valueType) {
      case NUMBER ->
          dice.oneIn(5) ? "threshold(\"" + dice.of("fourteen", "half") + "\")" : number(side);
      case DATE -> quoted(dice.of(DATES));
      case TEXT -> text(side);
      default -> dice.of("true", "false");
    };
  }

  /** What else has a value of a type: of this fact, bound by itself, or of a fact that is bound. */
  private Stream<Side> others(ValueType valueType) {
    return dice.made(
        () -> type.stream().flatMap(own -> sides("", own, valueType)),
        () ->
            visible.stream()
                .filter(v -> v.type() == valueType)
                .map(v -> new Side(v.name(), v.open(), v.property())),
        () ->
            visible.stream()
                .filter(v -> v.fact().isPresent())
                .flatMap(v -> sides(v.name() + ".", v.fact().orElseThrow(), valueType)));
  }

  private Stream<Side> sides(String prefix, FactType of, ValueType valueType) {
    return of.properties().values().stream()
        .filter(property -> property.type() == valueType)
        .map(p -> new Side(prefix + access(p), p.open(), Optional.of(p)));
  }

  /** How a property is asked, with random arguments. */
  String access(Property property) {
    return property.parameters().isEmpty()
        ? property.name()
        : property.name() + "(" + text(property.parameters().get(0)) + ")";
  }

  /** A number that a property can have, if it stands beside one. */
  private String number(Side side) {
    Optional<BigDecimal> most = side.property().flatMap(property -> property.range().most());
    return most.isPresent()
        ? dice.of("0", "0.5", most.get().toPlainString(), String.valueOf(1 + dice.below(4)))
        : number();
  }

  private String number() {
    return dice.made(
        () -> dice.of(NUMBERS),
        () -> dice.of(NUMBERS),
        () -> dice.of(NUMBERS),
        () -> String.valueOf(dice.below(61)),
        () -> dice.below(20) + "." + dice.below(100));
  }

  private String texts(Side side) {
    return String.join(", ", dice.some(1, 3, () -> text(side)));
  }

  private String text(Side side) {
    return text(side.property().map(Property::texts).orElse(new TextDomain.Any()));
  }

  private String text(TextDomain domain) {
    if (domain instanceof TextDomain.OneOf oneOf) {
      return quoted(dice.of(oneOf.words()));
    } else if (domain instanceof TextDomain.NameOf name) {
      return quoted(dice.of(RandomAccounts.NAMES.get(name.kind())));
    }
    return quoted(dice.of("a1", "implementation", "no such text"));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** Something that must hold of the figure of an accumulate. */
  String ofFigure(String figure, boolean counted) {
    Side side = new Side(figure, false, Optional.empty());
    if (!dice.oneIn(3)) {
      return met(side, counted);
    }
    return dice.made(
        () -> positively(side, ValueType.NUMBER, false),
        () -> turnedAround(side, ValueType.NUMBER, false),
        () -> ofVariable(false).orElseGet(() -> met(side, counted)),
        () -> "( " + met(side, counted) + " && " + met(side, counted) + " )",
        () -> met(side, counted) + " || " + met(side, counted),
        () -> "!( " + met(side, counted) + " )");
  }

  /** Most counts are small. */
  private String met(Side figure, boolean counted) {
    String number = counted ? dice.of("0", "1", "2", "3") : number();
    return beside(figure, dice.of(POSITIVE), number);
  }
}

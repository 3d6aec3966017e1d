package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.rule.model.Vocabulary;

/**
 * Random patterns of one condition, as text. What one of them binds is asked about by those after
 * it, as far as the profile allows.
 */
final class RandomPatterns {

  static final List<FactType> READABLE =
      Vocabulary.types().values().stream()
          .filter(type -> !type.name().equals("OnboardingComplete"))
          .toList();

  private static final List<FactType> FACTS =
      READABLE.stream().filter(type -> !type.isConclusion()).toList();

  /** Of these an account lists as many as there are. */
  private static final List<FactType> LISTED =
      FACTS.stream().filter(type -> type.feed().isPresent()).toList();

  private final Dice dice;
  private final String suffix;
  private final List<String> conclusions;
  private final List<Bound> visible = new ArrayList<>();
  private int bound;

  /**
   * Patterns whose variables are not those of another condition.
   *
   * @param suffix ends the names of their variables
   * @param conclusions what other rules draw, such as {@code Play.of("p1")}
   */
  RandomPatterns(Dice dice, String suffix, List<String> conclusions) {
    this.dice = dice;
    this.suffix = suffix;
    this.conclusions = conclusions;
  }

  /** A type of fact, or that of a conclusion which another rule draws. */
  FactType type() {
    return conclusions.isEmpty() || !dice.oneIn(3)
        ? dice.of(FACTS)
        : conclusionType(dice.of(conclusions)).orElseGet(() -> dice.of(READABLE));
  }

  private static Optional<FactType> conclusionType(String conclusion) {
    return READABLE.stream().filter(type -> conclusion.startsWith(type.name() + ".")).findFirst();
  }

  private static FactType type(String name) {
    return Optional.ofNullable(Vocabulary.types().get(name)).orElseThrow();
  }

  /** Makes a part that binds nothing for what comes after it. */
  String inside(Supplier<String> part) {
    List<Bound> before = List.copyOf(visible);
    String text = part.get();
    visible.clear();
    visible.addAll(before);
    return text;
  }

  /** A pattern over any type. */
  String pattern(boolean negated) {
    return pattern(type(), negated);
  }

  /** A pattern over a type, which binds something now and then. */
  String pattern(FactType type, boolean negated) {
    boolean binds = dice.oneIn(8);
    return pattern(type, negated, binds, binds);
  }

  /** A pattern with one comparison, on which all depends. */
  String plain() {
    FactType type = dice.of(FACTS);
    return type.name() + "( " + new RandomTests(dice, type, visible).expression(false, 0) + " )";
  }

  /** A pattern that binds its fact, whatever it is like. */
  String any(FactType type) {
    return bindFact(type) + " : " + type.name() + "(  )";
  }

  /** A pattern that binds its fact, and mostly a value of it too. */
  String binding(FactType type, boolean negated) {
    return pattern(type, negated, true, !dice.oneIn(3));
  }

  private String pattern(FactType type, boolean negated, boolean bindsFact, boolean bindsValue) {
    RandomTests tests = new RandomTests(dice, type, List.copyOf(visible));
    List<String> constraints = new ArrayList<>();
    if (dice.oneIn(2)) {
      named(type, tests).ifPresent(constraints::add);
    }
    tests.sameFact().ifPresent(constraints::add);
    int most = constraints.isEmpty() && !type.isConclusion() ? 2 : 1;
    dice.some(0, most, () -> tests.expression(negated, 2)).forEach(constraints::add);
    if (bindsValue) {
      Property property = dice.of(List.copyOf(type.properties().values()));
      constraints.add(0, bindValue(property) + " : " + tests.access(property));
      if (dice.oneIn(2)) {
        new RandomTests(dice, type, visible).ofVariable(negated).ifPresent(constraints::add);
      }
    }
    String pattern = type.name() + "( " + String.join(", ", constraints) + " )";
    return bindsFact ? bindFact(type) + " : " + pattern : pattern;
  }

  /** For every criterion, perhaps only a required one, the conclusion that it is met. */
  String everyCriterion() {
    String criterion = bindFact(type("Criterion"));
    return "%s : Criterion( %s ) CriterionMet( id == %s.id )"
        .formatted(criterion, dice.of("required", ""), criterion);
  }

  /** Demands a name: of a conclusion, one that is drawn. */
  private Optional<String> named(FactType type, RandomTests tests) {
    Optional<Property> name =
        Stream.of("id", "reason")
            .flatMap(p -> Stream.ofNullable(type.properties().get(p)))
            .findFirst();
    List<String> drawn =
        conclusions.stream()
            .filter(c -> conclusionType(c).filter(type::equals).isPresent())
            .toList();
    return drawn.isEmpty()
        ? name.map(tests::named)
        : name.map(property -> property.name() + " == " + nameIn(dice.of(drawn)));
  }

  private static String nameIn(String conclusion) {
    return conclusion.substring(conclusion.indexOf('"'), conclusion.lastIndexOf('"') + 1);
  }

  private String bindFact(FactType type) {
    return bind(name -> Bound.ofFact(name, type));
  }

  private String bindValue(Property property) {
    return bind(name -> Bound.ofValue(name, property));
  }

  private interface Binding {
    Bound named(String name);
  }

  private String bind(Binding binding) {
    String name = "$v" + bound++ + suffix;
    visible.add(binding.named(name));
    return name;
  }

  /** An accumulate over one pattern or two, with or without something that its figure must meet. */
  String accumulate() {
    String function = dice.of("count", "count", "sum", "min", "max");
    boolean plain = function.equals("count") && !dice.oneIn(4);
    List<String> numbers = new ArrayList<>();
    String source = inside(() -> source(plain ? loose() : figured(numbers)));
    String argument = plain ? "1" : numbers.get(0);
    String figure = bind(Bound::ofFigure);
    RandomTests tests = new RandomTests(dice, Optional.empty(), visible);
    int most = dice.of(0, 1, 1, 1, 1, 2);
    List<String> met =
        dice.some(most, most, () -> tests.ofFigure(figure, function.equals("count")));
    return "accumulate( %s; %s : %s(%s)%s )"
        .formatted(
            source, figure, function, argument, met.isEmpty() ? "" : "; " + String.join(", ", met));
  }

  private String source(String first) {
    return dice.oneIn(3) ? "( " + first + " and " + loose() + " )" : first;
  }

  /** A pattern that no fact, one or several match. */
  private String loose() {
    FactType type = dice.oneIn(3) ? type() : dice.of(LISTED);
    return dice.oneIn(3) ? pattern(type, true) : type.name() + "(  )";
  }

  /** A pattern that binds a number which is always known. */
  private String figured(List<String> variables) {
    FactType type =
        dice.of(READABLE.stream().filter(t -> numbers(t).findAny().isPresent()).toList());
    Property number = dice.of(numbers(type).toList());
    String variable = bindValue(number);
    variables.add(variable);
    RandomTests tests = new RandomTests(dice, type, List.copyOf(visible));
    List<String> constraints = new ArrayList<>();
    constraints.add(variable + " : " + tests.access(number));
    if (dice.oneIn(3)) {
      constraints.add(tests.expression(true, 0));
    }
    return type.name() + "( " + String.join(", ", constraints) + " )";
  }

  private static Stream<Property> numbers(FactType type) {
    return type.properties().values().stream()
        .filter(property -> property.type() == ValueType.NUMBER && !property.open());
  }

  /** A variable that can be named, and what it is bound to. */
  record Bound(
      String name,
      ValueType type,
      boolean open,
      Optional<Property> property,
      Optional<FactType> fact) {

    static Bound ofFact(String name, FactType type) {
      return new Bound(name, ValueType.FACT, false, Optional.empty(), Optional.of(type));
    }

    static Bound ofValue(String name, Property property) {
      return new Bound(
          name, property.type(), property.open(), Optional.of(property), Optional.empty());
    }

    static Bound ofFigure(String name) {
      return new Bound(name, ValueType.NUMBER, false, Optional.empty(), Optional.empty());
    }
  }
}

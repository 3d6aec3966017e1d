package org.onboardingrules.rule.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.term.Gap;

/**
 * What a gap in the text of a conclusion stands for in a rule that draws it. Immutable.
 *
 * <p>Only what is there whenever the rule holds counts: patterns and figures that are conditions of
 * their own, not those below {@code or}, {@code not} or {@code exists}.
 */
public sealed interface GapValue {

  /** A property of the fact that a pattern matched. */
  record OfFact(Condition.Pattern pattern, Property property, List<String> arguments)
      implements GapValue {

    /** Copies the arguments. */
    public OfFact {
      arguments = List.copyOf(arguments);
    }
  }

  /** The own name of the fact that a pattern matched. */
  record NameOf(Condition.Pattern pattern) implements GapValue {}

  /** The figure of an accumulate. */
  record Figure(Condition.Accumulate accumulate) implements GapValue {}

  /** A threshold, whether the rule compares with it or not. */
  record OfThreshold(String name) implements GapValue {}

  /**
   * Returns what a gap stands for: a property of the first pattern that has it, else a figure, else
   * the threshold of that name. Empty if it can stand for nothing.
   */
  static Optional<GapValue> in(Rule rule, Gap gap) {
    List<Condition.Pattern> patterns =
        conditions(rule)
            .filter(Condition.Pattern.class::isInstance)
            .map(Condition.Pattern.class::cast)
            .filter(pattern -> gap.type().map(pattern.type().name()::equals).orElse(true))
            .toList();
    if (gap.name().isEmpty()) {
      return patterns.stream().findFirst().map(NameOf::new);
    }
    Optional<GapValue> property =
        patterns.stream().flatMap(pattern -> ofFact(pattern, gap).stream()).findFirst();
    return gap.type().isPresent() || gap.argument().isPresent()
        ? property
        : property.or(() -> figure(rule, gap)).or(() -> gap.name().map(OfThreshold::new));
  }

  private static Optional<GapValue> ofFact(Condition.Pattern pattern, Gap gap) {
    List<String> arguments = gap.argument().stream().toList();
    return gap.name()
        .flatMap(name -> Optional.ofNullable(pattern.type().properties().get(name)))
        .filter(property -> property.parameters().size() == arguments.size())
        .map(property -> new OfFact(pattern, property, arguments));
  }

  private static Optional<GapValue> figure(Rule rule, Gap gap) {
    return conditions(rule)
        .filter(Condition.Accumulate.class::isInstance)
        .map(Condition.Accumulate.class::cast)
        .filter(one -> gap.name().filter(one.aggregate().result().name()::equals).isPresent())
        .findFirst()
        .map(Figure::new);
  }

  private static Stream<Condition> conditions(Rule rule) {
    return rule.when().stream().flatMap(GapValue::parts);
  }

  private static Stream<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf group) {
      return group.parts().stream().flatMap(GapValue::parts);
    }
    return condition instanceof Condition.WhereReported reported
        ? parts(reported.inner())
        : Stream.of(condition);
  }
}

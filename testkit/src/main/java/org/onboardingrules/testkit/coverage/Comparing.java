package org.onboardingrules.testkit.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.rule.model.AggregateFunction;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.search.Distance;
import org.onboardingrules.testkit.search.Judged;

/**
 * A comparison of a rule with a threshold, and how values came to lie against it. A value counts if
 * it is one of a fact that the rule speaks of there: all other tests on that fact hold.
 */
final class Comparing {

  private final Rule rule;
  private final Expression.Comparison comparison;
  private final Operand.Threshold threshold;
  private final Map<Position, Rule> asking = new EnumMap<>(Position.class);

  private Comparing(Rule rule, Expression.Comparison comparison, Operand.Threshold threshold) {
    this.rule = rule;
    this.comparison = comparison;
    this.threshold = threshold;
  }

  /** Returns the comparisons of a rule with thresholds, in order of place. */
  static List<Comparing> in(Rule rule) {
    List<Comparing> all = new ArrayList<>();
    for (int before = 0; before < rule.when().size(); before++) {
      Condition condition = rule.when().get(before);
      List<Condition> earlier = rule.when().subList(0, before);
      ComparedParts.of(condition).forEach(part -> addTo(all, rule, earlier, part));
    }
    return all;
  }

  private static void addTo(
      List<Comparing> all, Rule rule, List<Condition> earlier, ComparedParts.Part part) {
    for (Expression.Comparison comparison : part.comparisons()) {
      threshold(comparison)
          .map(threshold -> new Comparing(rule, comparison, threshold))
          .ifPresent(
              comparing -> {
                for (Position position : Position.values()) {
                  comparing.asking.put(
                      position,
                      comparing.alone(earlier, part.asking(comparison, comparing.asks(position))));
                }
                all.add(comparing);
              });
    }
  }

  private static Optional<Operand.Threshold> threshold(Expression.Comparison comparison) {
    return Stream.of(comparison.left(), comparison.right())
        .filter(Operand.Threshold.class::isInstance)
        .map(Operand.Threshold.class::cast)
        .findFirst();
  }

  private Expression.Comparison asks(Position position) {
    Operator operator =
        comparison.right().equals(threshold) ? position.operator() : position.operator().mirrored();
    return new Expression.Comparison(
        comparison.left(), operator, comparison.right(), comparison.at());
  }

  /** The rule that asks for this alone, with what the conditions before it bind. */
  private Rule alone(List<Condition> earlier, Condition asked) {
    List<Condition> when = new ArrayList<>();
    if (asked.patterns().flatMap(Condition::operands).anyMatch(Comparing::isBoundBefore)) {
      earlier.stream().filter(Condition.Pattern.class::isInstance).forEach(when::add);
    }
    when.add(asked);
    return new Rule(
        rule.name(),
        rule.file(),
        rule.nameSpan(),
        rule.pieces(),
        rule.sources(),
        when,
        rule.then(),
        rule.names());
  }

  private static boolean isBoundBefore(Operand operand) {
    return operand instanceof Operand.Bound
        || (operand instanceof Operand.Access access && access.of().isPresent());
  }

  /** Returns the name of the threshold. */
  String name() {
    return threshold.name();
  }

  Rule rule() {
    return rule;
  }

  /** Returns where it stands. */
  Snippet at() {
    return rule.file().snippet(comparison.at());
  }

  /** Returns whether a value can lie there at all, if the threshold is this. */
  boolean canBe(Position position, BigDecimal value) {
    NumberRange range =
        range(comparison.left().equals(threshold) ? comparison.right() : comparison.left());
    return switch (position) {
      case AT -> range.contains(value);
      case BELOW -> range.least().filter(least -> least.compareTo(value) >= 0).isEmpty();
      case ABOVE -> range.most().filter(most -> most.compareTo(value) <= 0).isEmpty();
    };
  }

  private NumberRange range(Operand compared) {
    if (compared instanceof Operand.Access access) {
      return access.property().range();
    }
    return compared instanceof Operand.Bound bound && countsInto(bound)
        ? NumberRange.FROM_ZERO
        : NumberRange.ALL;
  }

  private boolean countsInto(Operand.Bound bound) {
    return rule.when().stream()
        .map(ComparedParts::figure)
        .flatMap(Optional::stream)
        .map(Condition.Accumulate::aggregate)
        .anyMatch(
            aggregate ->
                aggregate.function() == AggregateFunction.COUNT
                    && aggregate.result().equals(bound.variable()));
  }

  boolean seenIn(Judged judged, Position position) {
    return judged.truth(asked(position)) == Truth.TRUE;
  }

  double distance(Judged judged, Position position) {
    return Distance.of(judged, asked(position));
  }

  private Rule asked(Position position) {
    @Nullable Rule asked = asking.get(position);
    if (asked == null) {
      throw new IllegalStateException("not asked: " + position);
    }
    return asked;
  }
}

package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.SegmentId;

/** Reads out of rules what they ask of facts, with the thresholds of one segment. */
record RecipeReader(RulePack pack, SegmentId segment) {

  private static final int MOST_WAYS = 16;

  /** Returns what a rule asks to be there, pattern by pattern. */
  List<Recipe> theme(Rule rule) {
    return rule.when().stream()
        .filter(condition -> !(condition instanceof Condition.Not))
        .flatMap(this::recipes)
        .toList();
  }

  /** Returns what a rule asks to be there or not to be there, pattern by pattern. */
  List<Recipe> recipes(Rule rule) {
    return rule.when().stream().flatMap(this::recipes).toList();
  }

  private Stream<Recipe> recipes(Condition condition) {
    Stream<Recipe> patterns = condition.patterns().flatMap(pattern -> recipes(pattern).stream());
    return Stream.concat(patterns, accumulates(condition).map(this::counted));
  }

  private static Stream<Condition.Accumulate> accumulates(Condition condition) {
    if (condition instanceof Condition.Accumulate accumulate) {
      return Stream.of(accumulate);
    }
    return condition instanceof Condition.WhereReported where
        ? accumulates(where.inner())
        : Stream.empty();
  }

  /** How many of a fact are asked for. */
  private Recipe counted(Condition.Accumulate accumulate) {
    String fact = accumulate.source().patterns().findFirst().orElseThrow().type().name();
    List<Atom> counts =
        accumulate.tests().stream()
            .flatMap(test -> ways(test).stream())
            .flatMap(List::stream)
            .map(atom -> new Atom("count", List.of(), atom.operator(), atom.values()))
            .toList();
    return new Recipe(fact, counts);
  }

  private List<Recipe> recipes(Condition.Pattern pattern) {
    List<List<Atom>> ways = List.of(List.of());
    for (Expression test : pattern.tests().toList()) {
      ways = both(ways, ways(test));
    }
    return ways.stream().map(way -> new Recipe(pattern.type().name(), way)).toList();
  }

  private static List<List<Atom>> both(List<List<Atom>> one, List<List<Atom>> other) {
    return one.stream()
        .flatMap(left -> other.stream().map(right -> Stream.concat(left.stream(), right.stream())))
        .map(Stream::toList)
        .limit(MOST_WAYS)
        .toList();
  }

  private List<List<Atom>> ways(Expression expression) {
    if (expression instanceof Expression.And and) {
      List<List<Atom>> ways = List.of(List.of());
      for (Expression part : and.parts()) {
        ways = both(ways, ways(part));
      }
      return ways;
    } else if (expression instanceof Expression.Or or) {
      return or.parts().stream().flatMap(part -> ways(part).stream()).limit(MOST_WAYS).toList();
    } else if (expression instanceof Expression.Negation negation) {
      return ways(negation.inner()).stream().map(RecipeReader::opposite).toList();
    }
    return List.of(atom(expression).stream().toList());
  }

  private static List<Atom> opposite(List<Atom> way) {
    return way.stream()
        .map(a -> new Atom(a.property(), a.arguments(), a.operator().opposite(), a.values()))
        .toList();
  }

  private Optional<Atom> atom(Expression expression) {
    if (expression instanceof Expression.Flag flag) {
      return atom(flag.value(), Operator.EQUAL, List.of(true));
    } else if (expression instanceof Expression.Membership among) {
      List<Object> values = among.among().stream().map(Operand.Literal::value).toList();
      return atom(among.value(), among.negated() ? Operator.NOT_EQUAL : Operator.EQUAL, values);
    }
    Expression.Comparison comparison = (Expression.Comparison) expression;
    Optional<Object> right = value(comparison.right());
    return right.isPresent()
        ? atom(comparison.left(), comparison.operator(), List.of(right.get()))
        : value(comparison.left())
            .flatMap(
                left -> atom(comparison.right(), comparison.operator().mirrored(), List.of(left)));
  }

  private static Optional<Atom> atom(Operand operand, Operator operator, List<Object> values) {
    if (operand instanceof Operand.Access access) {
      return Optional.of(new Atom(access.property().name(), access.arguments(), operator, values));
    }
    return operand instanceof Operand.Bound bound
        ? Optional.of(new Atom(bound.variable().name(), List.of(), operator, values))
        : Optional.empty();
  }

  private Optional<Object> value(Operand operand) {
    if (operand instanceof Operand.Literal literal) {
      return Optional.of(literal.value());
    }
    return operand instanceof Operand.Threshold threshold
        ? number(threshold.name()).map(number -> number)
        : Optional.empty();
  }

  private Optional<BigDecimal> number(String threshold) {
    return Optional.ofNullable(pack.thresholds().get(threshold))
        .flatMap(declared -> declared.valueFor(segment));
  }
}

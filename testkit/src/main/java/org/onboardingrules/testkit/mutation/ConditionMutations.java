package org.onboardingrules.testkit.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.rewriting.Site;

/** Changes one condition of a rule. */
final class ConditionMutations {

  private ConditionMutations() {}

  static Stream<Change> of(Site site) {
    Stream<Change> everywhere =
        Stream.of(
            change(
                site,
                MutationKind.CONDITION_DROPPED,
                "",
                site.assuming(true),
                List.of(site.negated())),
            negated(site));
    Stream<Change> own = site instanceof Site.OfTest test ? ofTest(test) : Stream.<Change>empty();
    return Stream.concat(everywhere, own);
  }

  private static Change negated(Site site) {
    List<Rule> either = List.of(site.rule(), site.negated());
    if (site instanceof Site.OfCondition whole) {
      return whole
          .absent()
          .map(absent -> "exists " + site.rule().written(absent.at()))
          .map(there -> change(site, MutationKind.NOT_REMOVED, there, site.negated(), either))
          .orElseGet(() -> negated(site, "not " + site.written(), either));
    }
    return negated(site, "!(" + site.written() + ")", either);
  }

  private static Change negated(Site site, String written, List<Rule> either) {
    return change(site, MutationKind.CONDITION_NEGATED, written, site.negated(), either);
  }

  private static Stream<Change> ofTest(Site.OfTest site) {
    if (site.test() instanceof Expression.Comparison comparison) {
      return Stream.concat(loosened(site, comparison), numbersMoved(site, comparison));
    } else if (site.test() instanceof Expression.Membership membership) {
      return wordsDropped(site, membership);
    } else {
      return Stream.empty();
    }
  }

  private static Stream<Change> loosened(Site.OfTest site, Expression.Comparison comparison) {
    Operator operator = comparison.operator();
    if (!operator.ordering()) {
      return Stream.empty();
    }
    Operator other =
        switch (operator) {
          case LESS -> Operator.AT_MOST;
          case AT_MOST -> Operator.LESS;
          case GREATER -> Operator.AT_LEAST;
          default -> Operator.GREATER;
        };
    Expression changed =
        new Expression.Comparison(comparison.left(), other, comparison.right(), comparison.at());
    Rule rule = site.rule();
    String written =
        rule.written(comparison.left().at())
            + " "
            + other.symbol()
            + " "
            + rule.written(comparison.right().at());
    Expression atBound =
        new Expression.Comparison(
            comparison.left(), Operator.EQUAL, comparison.right(), comparison.at());
    return Stream.of(
        change(
            site,
            MutationKind.COMPARISON_LOOSENED,
            written,
            site.with(changed),
            List.of(site.with(atBound))));
  }

  private static Stream<Change> numbersMoved(Site.OfTest site, Expression.Comparison comparison) {
    return Stream.of(comparison.left(), comparison.right())
        .flatMap(side -> number(side).stream())
        .flatMap(
            number ->
                Step.around(number).map(next -> moved(new Moved(site, comparison, number, next))));
  }

  private static Optional<BigDecimal> number(Operand side) {
    return side instanceof Operand.Literal literal && literal.value() instanceof BigDecimal number
        ? Optional.of(number)
        : Optional.empty();
  }

  private static Change moved(Moved moved) {
    return change(
        moved.site(),
        MutationKind.NUMBER_MOVED,
        moved.written(),
        moved.changed(),
        moved.telling().toList());
  }

  private static Stream<Change> wordsDropped(Site.OfTest site, Expression.Membership membership) {
    List<Operand.Literal> words = membership.among();
    return words.size() < 2
        ? Stream.empty()
        : IntStream.range(0, words.size())
            .mapToObj(
                dropped -> {
                  List<Operand.Literal> others = new ArrayList<>(words);
                  Operand.Literal word = others.remove(dropped);
                  String written =
                      site.rule().written(membership.value().at())
                          + (membership.negated() ? " not in (" : " in (")
                          + others.stream()
                              .map(other -> site.rule().written(other.at()))
                              .collect(Collectors.joining(", "))
                          + ")";
                  return change(
                      site,
                      MutationKind.WORD_DROPPED,
                      written,
                      site.with(
                          new Expression.Membership(
                              membership.value(), others, membership.negated(), membership.at())),
                      List.of(
                          site.with(
                              new Expression.Comparison(
                                  membership.value(), Operator.EQUAL, word, membership.at()))));
                });
  }

  private static Change change(
      Site site, MutationKind kind, String after, Rule changed, List<Rule> telling) {
    return new Change(kind, site.snippet(), site.written(), after, changed, telling);
  }
}

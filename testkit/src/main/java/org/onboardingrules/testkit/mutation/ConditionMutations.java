package org.onboardingrules.testkit.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Condition;
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
            change(site, MutationKind.CONDITION_DROPPED, "", site.assuming(true)), negated(site));
    Stream<Change> own = site instanceof Site.OfTest test ? ofTest(test) : Stream.<Change>empty();
    return Stream.concat(everywhere, own);
  }

  private static Change negated(Site site) {
    if (site instanceof Site.OfCondition whole) {
      Optional<Condition> absent = whole.absent();
      return absent.isPresent()
          ? change(
              site,
              MutationKind.NOT_REMOVED,
              "exists " + site.rule().written(absent.get().at()),
              site.negated())
          : change(site, MutationKind.CONDITION_NEGATED, "not " + site.written(), site.negated());
    }
    return change(
        site, MutationKind.CONDITION_NEGATED, "!(" + site.written() + ")", site.negated());
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
    return Stream.of(change(site, MutationKind.COMPARISON_LOOSENED, written, site.with(changed)));
  }

  private static Stream<Change> numbersMoved(Site.OfTest site, Expression.Comparison comparison) {
    return Stream.concat(
        numbers(comparison.left())
            .map(next -> moved(site, comparison, next, comparison.right(), next)),
        numbers(comparison.right())
            .map(next -> moved(site, comparison, comparison.left(), next, next)));
  }

  private static Stream<Operand.Literal> numbers(Operand operand) {
    return operand instanceof Operand.Literal literal
            && literal.value() instanceof BigDecimal number
        ? Step.around(number).map(next -> new Operand.Literal(next, literal.type(), literal.at()))
        : Stream.empty();
  }

  private static Change moved(
      Site.OfTest site,
      Expression.Comparison comparison,
      Operand left,
      Operand right,
      Operand.Literal next) {
    String number = ((BigDecimal) next.value()).toPlainString();
    Rule rule = site.rule();
    String written =
        (left == next ? number : rule.written(left.at()))
            + " "
            + comparison.operator().symbol()
            + " "
            + (right == next ? number : rule.written(right.at()));
    return change(
        site,
        MutationKind.NUMBER_MOVED,
        written,
        site.with(new Expression.Comparison(left, comparison.operator(), right, comparison.at())));
  }

  private static Stream<Change> wordsDropped(Site.OfTest site, Expression.Membership membership) {
    List<Operand.Literal> words = membership.among();
    return words.size() < 2
        ? Stream.empty()
        : IntStream.range(0, words.size())
            .mapToObj(
                dropped -> {
                  List<Operand.Literal> others = new ArrayList<>(words);
                  others.remove(dropped);
                  String written =
                      site.rule().written(membership.value().at())
                          + (membership.negated() ? " not in (" : " in (")
                          + others.stream()
                              .map(word -> site.rule().written(word.at()))
                              .collect(Collectors.joining(", "))
                          + ")";
                  return change(
                      site,
                      MutationKind.WORD_DROPPED,
                      written,
                      site.with(
                          new Expression.Membership(
                              membership.value(), others, membership.negated(), membership.at())));
                });
  }

  private static Change change(Site site, MutationKind kind, String after, Rule changed) {
    return new Change(kind, site.snippet(), site.written(), after, changed);
  }
}

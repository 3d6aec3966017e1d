package org.onboardingrules.testkit.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.testkit.rewriting.Site;

/** A comparison in which a number is moved from one value to another. */
record Moved(Site.OfTest site, Expression.Comparison comparison, BigDecimal from, BigDecimal to) {

  /** Returns the comparisons of a rule with a threshold that is moved. */
  static Stream<Moved> ofThreshold(Rule rule, String threshold, BigDecimal from, BigDecimal to) {
    return Site.of(rule).stream()
        .flatMap(site -> comparison(site).stream())
        .filter(site -> site.test().operands().anyMatch(o -> isThreshold(o, threshold)))
        .map(site -> new Moved(site, (Expression.Comparison) site.test(), from, to));
  }

  private static Optional<Site.OfTest> comparison(Site site) {
    return site instanceof Site.OfTest test && test.test() instanceof Expression.Comparison
        ? Optional.of(test)
        : Optional.empty();
  }

  private static boolean isThreshold(Operand operand, String name) {
    return operand instanceof Operand.Threshold threshold && threshold.name().equals(name);
  }

  /** Returns the rule with the number moved. */
  Rule changed() {
    return site.with(with(to));
  }

  /** Returns what then is written in the place of the comparison. */
  String written() {
    return written(comparison.left())
        + " "
        + comparison.operator().symbol()
        + " "
        + written(comparison.right());
  }

  private String written(Operand side) {
    return side instanceof Operand.Literal ? to.toPlainString() : site.rule().written(side.at());
  }

  /** Returns the rules that hold where the comparison holds with one number and not the other. */
  Stream<Rule> telling() {
    return Stream.of(between(with(from), with(to)), between(with(to), with(from)));
  }

  private Rule between(Expression holds, Expression not) {
    Expression denied = new Expression.Negation(not, site.at());
    return site.with(new Expression.And(List.of(holds, denied), site.at()));
  }

  private Expression with(BigDecimal number) {
    return new Expression.Comparison(
        with(comparison.left(), number),
        comparison.operator(),
        with(comparison.right(), number),
        comparison.at());
  }

  private static Operand with(Operand side, BigDecimal number) {
    return side instanceof Operand.Threshold || side instanceof Operand.Literal
        ? new Operand.Literal(number, ValueType.NUMBER, side.at())
        : side;
  }
}

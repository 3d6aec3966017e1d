package org.onboardingrules.check.sense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.NumberRange;
import org.onboardingrules.rule.model.Operand;

/**
 * Judges comparisons by themselves: one with a number that its property never reaches, such as a
 * share of 1 held against 60, never holds or always does.
 *
 * <p>A value that may be unknown is often compared only to ask for what is known, so such a
 * comparison is taken for a slip only if its number lies outside of the property's range. The same
 * goes for what is so for some segments only: a bound of the range switches a rule off on purpose.
 */
record SingleComparisons(List<Constants> segments, Subjects subjects) {

  /**
   * A comparison that does not depend on its value.
   *
   * @param demand what it asks for
   * @param holds whether it always holds; else it never does
   * @param only the segments for which that is so; empty if it is so for all
   */
  record Judged(Demand demand, boolean holds, List<Constants> only) {}

  /** Returns the comparisons in an expression, however they are joined. */
  static Stream<Expression.Comparison> in(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.parts().stream().flatMap(SingleComparisons::in);
    } else if (expression instanceof Expression.Or or) {
      return or.parts().stream().flatMap(SingleComparisons::in);
    } else if (expression instanceof Expression.Negation negation) {
      return in(negation.inner());
    }
    return expression instanceof Expression.Comparison comparison
        ? Stream.of(comparison)
        : Stream.empty();
  }

  /** Returns what there is to say of a comparison; empty if it makes sense. */
  Optional<Judged> judge(Expression.Comparison comparison) {
    return judge(comparison, false).or(() -> judge(comparison, true));
  }

  private Optional<Judged> judge(Expression.Comparison comparison, boolean holds) {
    boolean open = comparison.operands().anyMatch(Operand::open);
    List<Constants> judged = new ArrayList<>();
    List<Demand> demands = new ArrayList<>();
    boolean outside = true;
    for (Constants segment : segments) {
      Optional<Demand> demand = demand(comparison, segment);
      if (demand.filter(d -> isSo(d, holds)).isPresent()) {
        judged.add(segment);
        demands.add(demand.get());
        outside &= isOutside(demand.get());
      }
    }
    boolean all = judged.size() == segments.size();
    boolean onPurpose = !outside && (!all || (holds && open));
    return demands.isEmpty() || onPurpose
        ? Optional.empty()
        : Optional.of(new Judged(demands.get(0), holds, all ? List.of() : judged));
  }

  private Optional<Demand> demand(Expression.Comparison comparison, Constants segment) {
    return new Alternatives(subjects::of, segment)
        .of(comparison, true).stream().flatMap(List::stream).findFirst();
  }

  private static boolean isSo(Demand demand, boolean holds) {
    return !PossibleValues.exist(demand.subject(), List.of(holds ? demand.turnedAround() : demand));
  }

  private static boolean isOutside(Demand demand) {
    NumberRange range = demand.subject().range();
    return demand.constant() instanceof BigDecimal number
        && (range.least().filter(least -> number.compareTo(least) < 0).isPresent()
            || range.most().filter(most -> number.compareTo(most) > 0).isPresent());
  }
}

package org.onboardingrules.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.model.AggregateFunction;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.rule.trace.ValueTrace;
import org.onboardingrules.term.Truth;

/**
 * What can be done so that a figure over several facts comes to what it must be: let more of them
 * count, or fewer, or let what is added up of one be more.
 *
 * @param conclusions what can be done so that a conclusion holds
 */
record FigureNeeds(
    Situation now, Lever lever, Demands written, Function<Conclusion, Ways> conclusions) {

  Ways of(ConditionTrace.OfFigure trace) {
    return Ways.all(
        trace.tests().stream()
            .filter(test -> test.truth() != Truth.TRUE)
            .map(test -> of(trace, wanted(test, trace)))
            .toList());
  }

  /** The same so that it does not come to that. */
  Ways undone(ConditionTrace.OfFigure trace) {
    return Ways.any(
        trace.tests().stream()
            .map(test -> wanted(test, trace))
            .map(wanted -> wanted.map(number -> (Wanted.OfNumber) number.negated()))
            .map(wanted -> of(trace, wanted))
            .toList());
  }

  private Ways of(ConditionTrace.OfFigure trace, Optional<Wanted.OfNumber> wanted) {
    return trace.condition().source() instanceof Condition.Pattern pattern && wanted.isPresent()
        ? of(trace, pattern, wanted.get())
        : Ways.UNTRIED;
  }

  /** What a test asks of the figure itself. */
  private static Optional<Wanted.OfNumber> wanted(TestTrace test, ConditionTrace.OfFigure trace) {
    String figure = trace.condition().aggregate().result().name();
    if (!(test instanceof TestTrace.Compared compared)) {
      return Optional.empty();
    } else if (isFigure(compared.left(), figure)) {
      return number(compared.operator(), compared.right());
    }
    return isFigure(compared.right(), figure)
        ? number(compared.operator().mirrored(), compared.left())
        : Optional.empty();
  }

  private static boolean isFigure(ValueTrace value, String name) {
    return value.operand() instanceof Operand.Bound bound && bound.variable().name().equals(name);
  }

  private static Optional<Wanted.OfNumber> number(Operator operator, ValueTrace value) {
    return value.value().map(BigDecimal.class::cast).map(n -> new Wanted.OfNumber(operator, n));
  }

  private Ways of(
      ConditionTrace.OfFigure trace, Condition.Pattern pattern, Wanted.OfNumber wanted) {
    AggregateFunction function = trace.condition().aggregate().function();
    boolean adds = function == AggregateFunction.COUNT || function == AggregateFunction.SUM;
    if (trace.figure().isEmpty() || (!adds && wanted.upwards())) {
      return adds || trace.figure().isEmpty() ? more(trace, pattern) : Ways.UNTRIED;
    } else if (!adds) {
      return Ways.UNTRIED;
    }
    BigDecimal figure = trace.figure().get();
    boolean up = wanted.nearest(figure, scale(figure, wanted)).compareTo(figure) > 0;
    Ways others = up ? more(trace, pattern) : fewer(trace, pattern);
    return function == AggregateFunction.COUNT
        ? others
        : Ways.any(List.of(moved(trace, wanted, figure), others));
  }

  private static int scale(BigDecimal figure, Wanted.OfNumber wanted) {
    return Math.max(0, Math.max(figure.scale(), wanted.bound().scale()));
  }

  private Ways more(ConditionTrace.OfFigure trace, Condition.Pattern pattern) {
    List<Ways> ways = new ArrayList<>();
    trace.uncounted().forEach(one -> counted(one).ifPresent(ways::add));
    if (pattern.type().feed().isPresent()) {
      Demand demand = written.of(pattern);
      ways.add(new NewPart(now, demand).ofType(pattern.type().javaType()));
    }
    return ways.isEmpty() ? Ways.UNTRIED : Ways.any(ways);
  }

  private Optional<Ways> counted(ConditionTrace.OfPattern uncounted) {
    if (!(uncounted.candidate() instanceof ConditionTrace.Candidate.Found found)) {
      return Optional.empty();
    }
    return found.fact() instanceof Conclusion conclusion
        ? Optional.of(conclusion).filter(c -> uncounted.possible().contains(c)).map(conclusions)
        : Optional.of(lever.ways(Demands.of(uncounted.tests(), found.fact()), found.fact()));
  }

  private Ways fewer(ConditionTrace.OfFigure trace, Condition.Pattern pattern) {
    if (pattern.type().isConclusion()) {
      return Ways.UNTRIED;
    }
    Demand otherwise = written.of(pattern).negated();
    return Ways.any(
        trace.counted().stream()
            .flatMap(List::stream)
            .map(fact -> lever.ways(otherwise, fact))
            .toList());
  }

  /** What is added up of one of those that count is more, or less, by what the sum misses. */
  private Ways moved(ConditionTrace.OfFigure trace, Wanted.OfNumber wanted, BigDecimal figure) {
    Optional<Operand> argument = trace.condition().aggregate().argument();
    if (argument.isEmpty() || !(argument.get() instanceof Operand.Access access)) {
      return Ways.UNTRIED;
    }
    return Ways.any(
        trace.counted().stream()
            .flatMap(List::stream)
            .map(fact -> moved(access, fact, wanted, figure))
            .toList());
  }

  private Ways moved(
      Operand.Access access, Object fact, Wanted.OfNumber wanted, BigDecimal figure) {
    return access.property().valueOn(fact, access.arguments()) instanceof BigDecimal value
        ? lever.ways(
            new Demand.OnValue(
                Optional.empty(),
                access,
                new Wanted.OfNumber(wanted.operator(), wanted.bound().subtract(figure).add(value))),
            fact)
        : Ways.UNTRIED;
  }
}

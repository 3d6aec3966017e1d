package org.onboardingrules.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.rule.trace.ValueTrace;
import org.onboardingrules.term.Truth;

/** Reads what patterns demand, from traces or from the rule as it is written. */
final class Demands {

  private final Function<String, BigDecimal> thresholds;

  /**
   * @param thresholds gives the value of a threshold
   */
  Demands(Function<String, BigDecimal> thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * What tests demand that were held against a fact.
   *
   * @param candidate that fact; values of it count as those of whatever fact is at hand
   */
  static Demand of(List<TestTrace> tests, Object candidate) {
    return new Demand.Several(true, tests.stream().map(test -> of(test, candidate)).toList());
  }

  static Demand of(TestTrace test, Object candidate) {
    if (test instanceof TestTrace.Compared compared) {
      return compared(compared, candidate);
    } else if (test instanceof TestTrace.Among among) {
      return value(among.value(), among(among.among(), !among.negated()), candidate)
          .orElseGet(() -> new Demand.Fixed(among.truth()));
    } else if (test instanceof TestTrace.Flagged flagged) {
      return value(flagged.value(), new Wanted.OfFlag(flagged.wanted()), candidate)
          .orElseGet(() -> new Demand.Fixed(flagged.truth()));
    }
    TestTrace.Several several = (TestTrace.Several) test;
    return new Demand.Several(
        several.all(), several.parts().stream().map(part -> of(part, candidate)).toList());
  }

  private static Demand compared(TestTrace.Compared test, Object candidate) {
    Optional<Demand> same = identity(test);
    if (same.isPresent()) {
      return same.get();
    }
    List<Demand> sides = new ArrayList<>();
    test.right()
        .value()
        .flatMap(value -> wanted(test.operator(), value))
        .flatMap(wanted -> value(test.left(), wanted, candidate))
        .ifPresent(sides::add);
    test.left()
        .value()
        .flatMap(value -> wanted(test.operator().mirrored(), value))
        .flatMap(wanted -> value(test.right(), wanted, candidate))
        .ifPresent(sides::add);
    return sides.isEmpty() ? new Demand.Fixed(test.truth()) : new Demand.OnEither(sides);
  }

  private static Optional<Demand> identity(TestTrace.Compared test) {
    boolean left = test.left().operand() instanceof Operand.This;
    boolean right = test.right().operand() instanceof Operand.This;
    if (!left && !right) {
      return Optional.empty();
    }
    Optional<Object> other = left ? test.right().value() : test.left().value();
    return Optional.of(
        other
            .<Demand>map(
                fact ->
                    new Demand.Itself(new Wanted.OfFact(fact, test.operator() == Operator.EQUAL)))
            .orElseGet(() -> new Demand.Fixed(Truth.UNKNOWN)));
  }

  private static Optional<Demand> value(ValueTrace value, Wanted wanted, Object candidate) {
    return value
        .read()
        .map(
            read ->
                new Demand.OnValue(
                    read.fact() == candidate ? Optional.empty() : Optional.of(read.fact()),
                    read.access(),
                    wanted));
  }

  private static Optional<Wanted> wanted(Operator operator, Object value) {
    if (value instanceof BigDecimal number) {
      return Optional.of(new Wanted.OfNumber(operator, number));
    } else if (value instanceof LocalDate date) {
      return Optional.of(new Wanted.OfDate(operator, date));
    } else if (value instanceof Boolean flag) {
      return Optional.of(new Wanted.OfFlag(flag == (operator == Operator.EQUAL)));
    }
    return value instanceof String text
        ? Optional.of(new Wanted.OfText(Set.of(text), operator == Operator.EQUAL))
        : Optional.empty();
  }

  private static Wanted among(List<Operand.Literal> literals, boolean among) {
    List<Object> values = literals.stream().map(Operand.Literal::value).toList();
    if (values.get(0) instanceof String) {
      return new Wanted.OfText(Set.copyOf(values.stream().map(String.class::cast).toList()), among);
    }
    Operator operator = among ? Operator.EQUAL : Operator.NOT_EQUAL;
    return wanted(operator, values.get(0)).orElseThrow();
  }

  /** What a pattern demands by what is written in it; what it joins is left out. */
  Demand of(Condition.Pattern pattern) {
    return new Demand.Several(true, pattern.tests().map(test -> of(test, false)).toList());
  }

  private Demand of(Expression test, boolean negated) {
    if (test instanceof Expression.Comparison compared) {
      Operator operator = negated ? compared.operator().opposite() : compared.operator();
      return side(compared.left(), operator, compared.right())
          .or(() -> side(compared.right(), operator.mirrored(), compared.left()))
          .orElseGet(() -> new Demand.Fixed(Truth.TRUE));
    } else if (test instanceof Expression.Membership member) {
      return own(member.value(), among(member.among(), member.negated() == negated));
    } else if (test instanceof Expression.Flag flag) {
      return own(flag.value(), new Wanted.OfFlag(!negated));
    } else if (test instanceof Expression.And and) {
      return several(!negated, and.parts(), negated);
    } else if (test instanceof Expression.Or or) {
      return several(negated, or.parts(), negated);
    }
    return of(((Expression.Negation) test).inner(), !negated);
  }

  private Demand several(boolean all, List<Expression> parts, boolean negated) {
    return new Demand.Several(all, parts.stream().map(part -> of(part, negated)).toList());
  }

  private Optional<Demand> side(Operand own, Operator operator, Operand other) {
    boolean mine = own instanceof Operand.Access access && access.of().isEmpty();
    return mine
        ? constant(other).flatMap(value -> wanted(operator, value)).map(wanted -> own(own, wanted))
        : Optional.empty();
  }

  private Optional<Object> constant(Operand operand) {
    if (operand instanceof Operand.Threshold threshold) {
      return Optional.of(thresholds.apply(threshold.name()));
    }
    return operand instanceof Operand.Literal literal
        ? Optional.of(literal.value())
        : Optional.empty();
  }

  private static Demand own(Operand operand, Wanted wanted) {
    return operand instanceof Operand.Access access && access.of().isEmpty()
        ? new Demand.OnValue(Optional.empty(), access, wanted)
        : new Demand.Fixed(Truth.TRUE);
  }
}

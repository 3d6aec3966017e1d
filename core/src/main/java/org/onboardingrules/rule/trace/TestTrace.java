package org.onboardingrules.rule.trace;

import java.util.List;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.term.Truth;

/**
 * How a test on values stands. Negations are resolved: {@code !(a < 5)} is told as {@code a >= 5},
 * so what is told is always what must hold. Immutable.
 */
public sealed interface TestTrace {

  /** Returns the expression as it is in the rule, with its place. */
  Expression expression();

  /** Returns whether the test holds. */
  Truth truth();

  /** Two values that are compared. */
  record Compared(
      Expression expression, Truth truth, ValueTrace left, Operator operator, ValueTrace right)
      implements TestTrace {}

  /**
   * A value that must be among some, or not among them.
   *
   * @param negated whether it must not be among them
   */
  record Among(
      Expression expression,
      Truth truth,
      ValueTrace value,
      List<Operand.Literal> among,
      boolean negated)
      implements TestTrace {

    /** Copies the list. */
    public Among {
      among = List.copyOf(among);
    }
  }

  /**
   * A flag.
   *
   * @param wanted what it must be
   */
  record Flagged(Expression expression, Truth truth, ValueTrace value, boolean wanted)
      implements TestTrace {}

  /**
   * Several tests.
   *
   * @param all whether all must hold, or one suffices
   */
  record Several(Expression expression, boolean all, List<TestTrace> parts) implements TestTrace {

    /** Copies the list. */
    public Several {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth truth() {
      return all
          ? parts.stream().map(TestTrace::truth).reduce(Truth.TRUE, Truth::and)
          : parts.stream().map(TestTrace::truth).reduce(Truth.FALSE, Truth::or);
    }
  }
}

package org.onboardingrules.rule.evaluation;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.Variable;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.rule.trace.ValueTrace;
import org.onboardingrules.term.Truth;

/** Tells how tests on values stand, all of them, also after one that fails. */
record TestTracer(ExpressionEvaluator expressions) {

  TestTrace trace(Expression expression, Frame frame) {
    return trace(expression, frame, false);
  }

  /**
   * @param negated whether the opposite must hold; by De Morgan's laws it is told as what must hold
   */
  private TestTrace trace(Expression expression, Frame frame, boolean negated) {
    Truth plain = expressions.truth(expression, frame);
    Truth truth = negated ? plain.not() : plain;
    if (expression instanceof Expression.Comparison compared) {
      Operator operator = negated ? compared.operator().opposite() : compared.operator();
      return new TestTrace.Compared(
          expression,
          truth,
          value(compared.left(), frame),
          operator,
          value(compared.right(), frame));
    } else if (expression instanceof Expression.Membership member) {
      return new TestTrace.Among(
          expression,
          truth,
          value(member.value(), frame),
          member.among(),
          member.negated() != negated);
    } else if (expression instanceof Expression.Flag flag) {
      return new TestTrace.Flagged(expression, truth, value(flag.value(), frame), !negated);
    } else if (expression instanceof Expression.And and) {
      return new TestTrace.Several(expression, !negated, all(and.parts(), frame, negated));
    } else if (expression instanceof Expression.Or or) {
      return new TestTrace.Several(expression, negated, all(or.parts(), frame, negated));
    } else {
      return trace(((Expression.Negation) expression).inner(), frame, !negated);
    }
  }

  private List<TestTrace> all(List<Expression> parts, Frame frame, boolean negated) {
    return parts.stream().map(part -> trace(part, frame, negated)).toList();
  }

  private ValueTrace value(Operand operand, Frame frame) {
    return new ValueTrace(
        operand, Optional.ofNullable(expressions.value(operand, frame)), read(operand, frame));
  }

  private static Optional<ValueTrace.Read> read(Operand operand, Frame frame) {
    if (operand instanceof Operand.Access access) {
      Object fact = access.of().isPresent() ? frame.valueOf(access.of().get()) : frame.current();
      return Optional.ofNullable(fact).map(known -> new ValueTrace.Read(known, access));
    }
    return operand instanceof Operand.Bound bound
        ? origin(bound.variable(), frame)
        : Optional.empty();
  }

  /** Where the value of a variable was read: a property of a fact that was matched before. */
  private static Optional<ValueTrace.Read> origin(Variable variable, Frame frame) {
    for (Match.Joined joined : frame.joined().inOrderOfAddition()) {
      for (Condition.Constraint constraint : joined.pattern().constraints()) {
        if (constraint instanceof Condition.Constraint.Bind bind
            && bind.variable().name().equals(variable.name())) {
          return bind.value().of().isEmpty()
              ? Optional.of(new ValueTrace.Read(joined.fact(), bind.value()))
              : read(bind.value(), frame);
        }
      }
    }
    return Optional.empty();
  }
}

package org.onboardingrules.definition.writing;

import java.util.Optional;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Variable;

/** Tells by which test a pattern speaks of a fact that was named before. */
final class IsTheSame {

  private IsTheSame() {}

  /** Returns whether a test asks for the fact of a variable itself, or for its name. */
  static boolean asEach(Expression test, Optional<Variable> each) {
    return test instanceof Expression.Comparison one
        && one.operator() == Operator.EQUAL
        && each.filter(variable -> isItself(one, variable) || isItsName(one, variable)).isPresent();
  }

  private static boolean isItself(Expression.Comparison test, Variable each) {
    return test.left() instanceof Operand.This
        && test.right() instanceof Operand.Bound bound
        && bound.variable().name().equals(each.name());
  }

  private static boolean isItsName(Expression.Comparison test, Variable each) {
    return test.left() instanceof Operand.Access own
        && test.right() instanceof Operand.Access other
        && own.of().isEmpty()
        && other.of().filter(variable -> variable.name().equals(each.name())).isPresent()
        && own.property().texts() instanceof TextDomain.NameOf name
        && name.equals(other.property().texts());
  }
}

package org.onboardingrules.rule.model;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.source.Span;

/** A condition on the values of facts. Immutable; each knows its place in the file. */
public sealed interface Expression {

  /** Returns where it stands. */
  Span at();

  /** Returns all operands in it, in order of place. */
  Stream<Operand> operands();

  /** A comparison of two values. */
  record Comparison(Operand left, Operator operator, Operand right, Span at) implements Expression {

    @Override
    public Stream<Operand> operands() {
      return Stream.of(left, right);
    }
  }

  /**
   * Whether a value is among some, or not.
   *
   * @param negated whether it must not be among them
   */
  record Membership(Operand value, List<Operand.Literal> among, boolean negated, Span at)
      implements Expression {

    /** Copies the values. */
    public Membership {
      among = List.copyOf(among);
    }

    @Override
    public Stream<Operand> operands() {
      return Stream.concat(Stream.of(value), among.stream());
    }
  }

  /** A flag by itself, which must be true. */
  record Flag(Operand value) implements Expression {

    @Override
    public Span at() {
      return value.at();
    }

    @Override
    public Stream<Operand> operands() {
      return Stream.of(value);
    }
  }

  /** Both or all of several. */
  record And(List<Expression> parts, Span at) implements Expression {

    /** Copies the parts. */
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Operand> operands() {
      return parts.stream().flatMap(Expression::operands);
    }
  }

  /** One or more of several. */
  record Or(List<Expression> parts, Span at) implements Expression {

    /** Copies the parts. */
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Operand> operands() {
      return parts.stream().flatMap(Expression::operands);
    }
  }

  /** The opposite. */
  record Negation(Expression inner, Span at) implements Expression {

    @Override
    public Stream<Operand> operands() {
      return inner.operands();
    }
  }
}

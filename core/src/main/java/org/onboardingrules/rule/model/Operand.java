package org.onboardingrules.rule.model;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.source.Span;

/** One side of a comparison. Immutable; each knows its place in the file. */
public sealed interface Operand {

  /** Returns the type of its value. */
  ValueType type();

  /** Returns whether its value may be unknown. */
  boolean open();

  /** Returns where it stands. */
  Span at();

  /**
   * A value written in the rule.
   *
   * @param value a {@code BigDecimal}, {@code String}, {@code Boolean} or {@code LocalDate}
   */
  record Literal(Object value, ValueType type, Span at) implements Operand {

    @Override
    public boolean open() {
      return false;
    }
  }

  /**
   * A property or function of a fact.
   *
   * @param of the variable of the fact; empty for the fact of the pattern around it
   * @param property what is asked
   * @param arguments the texts it is asked with
   */
  record Access(Optional<Variable> of, Property property, List<String> arguments, Span at)
      implements Operand {

    /** Copies the arguments. */
    public Access {
      arguments = List.copyOf(arguments);
    }

    @Override
    public ValueType type() {
      return property.type();
    }

    @Override
    public boolean open() {
      return property.open();
    }
  }

  /** The value of a bound variable. */
  record Bound(Variable variable, Span at) implements Operand {

    @Override
    public ValueType type() {
      return variable.type();
    }

    @Override
    public boolean open() {
      return variable.open();
    }
  }

  /** The fact of the pattern around it, written {@code this}. */
  record This(Span at) implements Operand {

    @Override
    public ValueType type() {
      return ValueType.FACT;
    }

    @Override
    public boolean open() {
      return false;
    }
  }

  /** The value of a threshold for the account's segment. */
  record Threshold(String name, Span at) implements Operand {

    @Override
    public ValueType type() {
      return ValueType.NUMBER;
    }

    @Override
    public boolean open() {
      return false;
    }
  }
}

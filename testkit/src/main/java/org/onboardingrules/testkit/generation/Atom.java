package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.util.List;
import org.onboardingrules.rule.model.Operator;

/**
 * What one test of a rule asks of one property.
 *
 * @param property its name
 * @param arguments what it is asked with: a window, an anchor, an event
 * @param operator how it is compared
 * @param values what it is compared with: one value, or several any of which will do
 */
record Atom(String property, List<String> arguments, Operator operator, List<Object> values) {

  Atom {
    arguments = List.copyOf(arguments);
    values = List.copyOf(values);
  }

  /** Returns whether the values are numbers. */
  boolean isNumber() {
    return values.get(0) instanceof BigDecimal;
  }

  /** Returns whether this asks a property by name. */
  boolean asks(String name) {
    return property.equals(name);
  }

  /** Returns whether this asks a property by name, with an argument. */
  boolean asks(String name, String argument) {
    return property.equals(name) && arguments.contains(argument);
  }
}

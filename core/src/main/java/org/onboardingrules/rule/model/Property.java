package org.onboardingrules.rule.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule may ask a fact: a property, or a function of texts such as {@code
 * total("evidence")}. Immutable and thread-safe.
 *
 * @param name as rules write it
 * @param type of its value
 * @param open whether the value may be unknown
 * @param texts which texts it can be, where it is a text
 * @param range which numbers it can be, where it is a number
 * @param parameters one for each argument: which texts it can be
 * @param accessor the method behind it
 */
public record Property(
    String name,
    ValueType type,
    boolean open,
    TextDomain texts,
    NumberRange range,
    List<TextDomain> parameters,
    Method accessor) {

  /** Copies the parameters. */
  public Property {
    parameters = List.copyOf(parameters);
  }

  /**
   * Returns its value on a fact, or null if it is unknown.
   *
   * @throws IllegalStateException if the fact's accessor fails
   */
  public @Nullable Object valueOn(Object fact, List<String> arguments) {
    try {
      return accessor.invoke(fact, arguments.toArray());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + name + arguments + " of " + fact, e);
    }
  }
}

package org.onboardingrules.rule.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.onboardingrules.authoring.conclusion.Conclusion;

/**
 * A way to make a conclusion, such as {@code Escalate.because("customer-silent")}. Immutable and
 * thread-safe.
 *
 * @param name of the method
 * @param parameters one for each argument: which texts it can be
 * @param method the method behind it
 */
public record Factory(String name, List<TextDomain> parameters, Method method) {

  /** Copies the parameters. */
  public Factory {
    parameters = List.copyOf(parameters);
  }

  /**
   * Returns the conclusion.
   *
   * @throws IllegalStateException if the arguments do not fit
   */
  public Conclusion make(List<String> arguments) {
    try {
      return (Conclusion) method.invoke(null, arguments.toArray());
    } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException e) {
      throw new IllegalStateException("cannot make a conclusion: " + name + arguments, e);
    }
  }
}

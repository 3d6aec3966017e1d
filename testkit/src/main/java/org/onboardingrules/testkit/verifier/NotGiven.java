package org.onboardingrules.testkit.verifier;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.FactType;

/** Thrown where a rule asks a made-up fact for a value that it needs and that is not given. */
final class NotGiven extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotGiven(FactType type, List<String> question, String example) {
    super(
        "the rule asks `%s` of `%s`, which always has a value, and none is given\nadd %s"
            .formatted(Given.asked(question), type.name(), example));
  }

  /**
   * Returns what a supplier returns.
   *
   * @throws IllegalArgumentException if it fails because of a value that is not given; with what
   *     reads facts on the way, that is not what fails at first sight
   */
  static <T> T told(Supplier<T> judging) {
    try {
      return judging.get();
    } catch (RuntimeException e) {
      NotGiven cause =
          Stream.<Throwable>iterate(e, at -> at != null, Throwable::getCause)
              .filter(NotGiven.class::isInstance)
              .map(NotGiven.class::cast)
              .findFirst()
              .orElseThrow(() -> e);
      throw new IllegalArgumentException(cause.getMessage(), e);
    }
  }
}

package org.onboardingrules.explanation.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.code.Relation;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.Need;

/** How a value stands to what is needed, both as explanations write them down. */
final class Comparison {

  private Comparison() {}

  static Standing of(Optional<String> value, Need need) {
    if (value.isEmpty() || need.values().isEmpty()) {
      return Standing.UNKNOWN;
    }
    return holds(value.get(), need.relation(), need.values())
        ? Standing.HOLDS
        : Standing.DOES_NOT_HOLD;
  }

  private static boolean holds(String value, Relation relation, List<String> needed) {
    int compared = compare(value, needed.get(0));
    return switch (relation) {
      case EQUAL -> compared == 0;
      case NOT_EQUAL -> compared != 0;
      case BELOW -> compared < 0;
      case AT_MOST -> compared <= 0;
      case ABOVE -> compared > 0;
      case AT_LEAST -> compared >= 0;
      case ONE_OF -> needed.stream().anyMatch(one -> compare(value, one) == 0);
      case NONE_OF -> needed.stream().noneMatch(one -> compare(value, one) == 0);
    };
  }

  /** Dates are ordered as they are written. */
  private static int compare(String a, String b) {
    Optional<BigDecimal> one = number(a);
    Optional<BigDecimal> other = number(b);
    return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : a.compareTo(b);
  }

  static Optional<BigDecimal> number(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}

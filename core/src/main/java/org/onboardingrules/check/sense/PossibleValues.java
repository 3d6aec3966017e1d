package org.onboardingrules.check.sense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.source.Span;

/** Whether one value can meet several demands at once. */
final class PossibleValues {

  private static final Span NOWHERE = new Span(0, 0);

  private PossibleValues() {}

  /**
   * Returns whether there is a value of the subject that meets all demands, which are about it.
   * Numbers are taken to be any decimal within the subject's range.
   */
  static boolean exist(Subject subject, List<Demand> demands) {
    return subject.type().ordered()
        ? existBetween(bounds(subject, demands), demands)
        : existAmong(subject, demands);
  }

  private static List<Demand> bounds(Subject subject, List<Demand> demands) {
    List<Demand> all = new ArrayList<>(demands);
    Optional<BigDecimal> least = subject.range().least();
    Optional<BigDecimal> most = subject.range().most();
    least.ifPresent(b -> all.add(bound(subject, Operator.AT_LEAST, b)));
    most.ifPresent(b -> all.add(bound(subject, Operator.AT_MOST, b)));
    return all;
  }

  private static Demand bound(Subject subject, Operator operator, BigDecimal constant) {
    return new Demand(subject, operator, constant, NOWHERE);
  }

  /** Ordered values lie dense, so only a single point left over can be excluded by {@code !=}. */
  private static boolean existBetween(List<Demand> bounds, List<Demand> demands) {
    for (Demand low : bounds) {
      for (Demand high : bounds) {
        if (isLow(low) && isHigh(high) && !fits(low, high, demands)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean fits(Demand low, Demand high, List<Demand> demands) {
    int order = compare(low.constant(), high.constant());
    boolean open = low.operator() == Operator.GREATER || high.operator() == Operator.LESS;
    boolean excluded =
        demands.stream()
            .anyMatch(
                d ->
                    d.operator() == Operator.NOT_EQUAL
                        && compare(d.constant(), low.constant()) == 0);
    return order < 0 || (order == 0 && !open && !excluded);
  }

  private static boolean isLow(Demand demand) {
    return switch (demand.operator()) {
      case EQUAL, GREATER, AT_LEAST -> true;
      case NOT_EQUAL, LESS, AT_MOST -> false;
    };
  }

  private static boolean isHigh(Demand demand) {
    return switch (demand.operator()) {
      case EQUAL, LESS, AT_MOST -> true;
      case NOT_EQUAL, GREATER, AT_LEAST -> false;
    };
  }

  /** Constants of one subject are of one type. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int compare(Object left, Object right) {
    return ((Comparable) left).compareTo(right);
  }

  private static boolean existAmong(Subject subject, List<Demand> demands) {
    Set<Object> equal = constants(demands, Operator.EQUAL);
    Set<Object> unequal = constants(demands, Operator.NOT_EQUAL);
    if (!equal.isEmpty()) {
      return equal.size() == 1 && unequal.stream().noneMatch(equal::contains);
    }
    return all(subject).filter(unequal::containsAll).isEmpty();
  }

  private static Set<Object> constants(List<Demand> demands, Operator operator) {
    Set<Object> constants = new HashSet<>();
    demands.stream()
        .filter(d -> d.operator() == operator)
        .forEach(d -> constants.add(d.constant()));
    return constants;
  }

  /** All values that the subject can have, where they are few. */
  private static Optional<Set<Object>> all(Subject subject) {
    if (subject.type() == ValueType.FLAG) {
      return Optional.of(Set.of(true, false));
    }
    return subject.texts() instanceof TextDomain.OneOf words
        ? Optional.of(Set.copyOf(words.words()))
        : Optional.empty();
  }
}

package org.onboardingrules.rule.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.term.Truth;

/**
 * How near a condition is to holding: its truth, then whether it is about the right fact, then how
 * few of its tests fail, then how few are unknown, then how far the values of those that fail are
 * off. The nearer, the greater.
 *
 * @param wrong how many tests say that another fact is meant, by its id or as {@code this}
 */
record Nearness(Truth truth, int wrong, int failing, int unknown, List<BigDecimal> distances)
    implements Comparable<Nearness> {

  private static final String ID = "id";

  private static final Comparator<Nearness> ORDER =
      Comparator.comparing(Nearness::truth)
          .thenComparing(Comparator.comparingInt(Nearness::wrong).reversed())
          .thenComparing(Comparator.comparingInt(Nearness::failing).reversed())
          .thenComparing(Comparator.comparingInt(Nearness::unknown).reversed())
          .thenComparing(Nearness::distances, Nearness::shorter);

  static Nearness of(ConditionTrace trace) {
    if (trace instanceof ConditionTrace.OfPattern pattern) {
      Count count = new Count();
      pattern.tests().forEach(count::add);
      return new Nearness(
          pattern.truth(), count.wrong, count.failing, count.unknown, count.distances);
    }
    return new Nearness(trace.truth(), 0, 0, 0, List.of());
  }

  /** Compares ways to hold the same conditions: as a whole, then condition by condition. */
  static int compare(List<ConditionTrace> one, List<ConditionTrace> other) {
    int whole = ConditionTrace.together(one).compareTo(ConditionTrace.together(other));
    Iterator<ConditionTrace> others = other.iterator();
    for (ConditionTrace trace : one) {
      if (whole != 0 || !others.hasNext()) {
        return whole;
      }
      whole = of(trace).compareTo(of(others.next()));
    }
    return whole;
  }

  @Override
  public int compareTo(Nearness other) {
    return ORDER.compare(this, other);
  }

  private static int shorter(List<BigDecimal> one, List<BigDecimal> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int compared = other.get(i).compareTo(one.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private static final class Count {

    private int wrong;
    private int failing;
    private int unknown;
    private final List<BigDecimal> distances = new ArrayList<>();

    void add(TestTrace test) {
      if (test.truth() == Truth.TRUE) {
        return;
      }
      if (test instanceof TestTrace.Several several && several.all()) {
        several.parts().forEach(this::add);
        return;
      }
      wrong += test.truth() == Truth.FALSE && namesFact(test) ? 1 : 0;
      failing += test.truth() == Truth.FALSE ? 1 : 0;
      unknown += test.truth() == Truth.UNKNOWN ? 1 : 0;
      if (test instanceof TestTrace.Compared compared) {
        distance(compared).ifPresent(distances::add);
      }
    }

    private static boolean namesFact(TestTrace test) {
      return test instanceof TestTrace.Compared compared
          && (isName(compared.left().operand()) || isName(compared.right().operand()));
    }

    private static boolean isName(Operand operand) {
      return operand instanceof Operand.This
          || (operand instanceof Operand.Access access
              && access.of().isEmpty()
              && access.property().name().equals(ID));
    }

    private static Optional<BigDecimal> distance(TestTrace.Compared compared) {
      Object left = compared.left().value().orElse(null);
      Object right = compared.right().value().orElse(null);
      if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
        return Optional.of(a.subtract(b).abs());
      }
      return left instanceof LocalDate a && right instanceof LocalDate b
          ? Optional.of(BigDecimal.valueOf(Math.abs(a.toEpochDay() - b.toEpochDay())))
          : Optional.empty();
    }
  }
}

package org.onboardingrules.testkit.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.rule.trace.ValueTrace;
import org.onboardingrules.term.Truth;

/**
 * How far a rule is from holding about a case: how many of its conditions do not hold, and by how
 * much. A condition that cannot be asked yet counts for more than one that is almost met.
 */
public final class Distance {

  private static final double UNKNOWN = 0.9;
  private static final double NOT_ASKED = 2;
  private static final double NOBODY = 3;

  private Distance() {}

  /** Returns the distance of a rule from holding, 0 if it holds. */
  public static double of(RuleTrace trace) {
    return together(trace.conditions());
  }

  private static double together(List<? extends ConditionTrace> conditions) {
    return conditions.stream().mapToDouble(Distance::of).sum();
  }

  private static double of(ConditionTrace trace) {
    if (trace.truth() == Truth.TRUE) {
      return 0;
    } else if (trace instanceof ConditionTrace.OfPattern pattern) {
      return pattern(pattern);
    } else if (trace instanceof ConditionTrace.OfAlternatives either) {
      return either.parts().stream().mapToDouble(Distance::together).min().orElse(1);
    } else if (trace instanceof ConditionTrace.OfExistence existence) {
      return together(existence.inner());
    } else if (trace instanceof ConditionTrace.OfAbsence absence) {
      return 1 + share(absence.found().size());
    } else if (trace instanceof ConditionTrace.OfForall forall) {
      return 1 + share(forall.exceptions().size());
    } else if (trace instanceof ConditionTrace.OfFigure figure) {
      return figure(figure);
    } else if (trace instanceof ConditionTrace.OfReported reported) {
      return of(reported.inner()) + reported.missing().size();
    } else {
      return NOT_ASKED;
    }
  }

  private static double pattern(ConditionTrace.OfPattern pattern) {
    double tests = tests(pattern.tests());
    if (pattern.candidate() instanceof ConditionTrace.Candidate.Found found) {
      return tests + missing(found.exists());
    }
    return NOBODY;
  }

  private static double missing(Truth exists) {
    return exists == Truth.TRUE ? 0 : 1;
  }

  private static double figure(ConditionTrace.OfFigure figure) {
    double nearest =
        figure.uncounted().stream().mapToDouble(Distance::of).min().orElse(NOBODY) / NOBODY;
    return tests(figure.tests()) + share(nearest);
  }

  private static double tests(List<TestTrace> tests) {
    return tests.stream().mapToDouble(Distance::of).sum();
  }

  private static double of(TestTrace test) {
    if (test.truth() == Truth.TRUE) {
      return 0;
    } else if (test instanceof TestTrace.Several several) {
      return several.all()
          ? tests(several.parts())
          : several.parts().stream().mapToDouble(Distance::of).min().orElse(1);
    } else if (test.truth() == Truth.UNKNOWN) {
      return UNKNOWN;
    } else if (test instanceof TestTrace.Compared compared) {
      return between(compared.left(), compared.right())
          .map(apart -> 0.2 + 0.6 * share(apart))
          .orElse(1.0);
    } else {
      return 1;
    }
  }

  private static Optional<Double> between(ValueTrace left, ValueTrace right) {
    Object one = left.value().orElse(null);
    Object other = right.value().orElse(null);
    if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
      return Optional.of(a.subtract(b).abs().doubleValue());
    }
    return one instanceof LocalDate a && other instanceof LocalDate b
        ? Optional.of((double) Math.abs(a.toEpochDay() - b.toEpochDay()))
        : Optional.empty();
  }

  /** Brings what has no upper bound between 0 and 1. */
  private static double share(double distance) {
    return distance / (distance + 1);
  }
}

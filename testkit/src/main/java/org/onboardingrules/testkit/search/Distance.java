package org.onboardingrules.testkit.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.rule.trace.ValueTrace;
import org.onboardingrules.term.Truth;

/**
 * How far a rule is from holding about a case: how many of its conditions do not hold, and by how
 * much. A condition that cannot be asked yet counts for more than one that is almost met; a
 * conclusion that is missing is as far as the nearest rule that would draw it.
 */
public final class Distance {

  private static final int DEEPEST = 3;

  private static final double UNKNOWN = 0.9;
  private static final double NOT_ASKED = 2;
  private static final double NOBODY = 3;

  private final Judged judged;
  private final int depth;

  private Distance(Judged judged, int depth) {
    this.judged = judged;
    this.depth = depth;
  }

  /** Returns the distance of a rule from holding about a case, 0 if it holds. */
  public static double of(Judged judged, Rule rule) {
    return new Distance(judged, 0).of(rule);
  }

  private double of(Rule rule) {
    return together(judged.trace(rule).conditions());
  }

  private double together(List<? extends ConditionTrace> conditions) {
    return conditions.stream().mapToDouble(this::of).sum();
  }

  private double of(ConditionTrace trace) {
    if (trace.truth() == Truth.TRUE) {
      return 0;
    } else if (trace instanceof ConditionTrace.OfPattern pattern) {
      return pattern(pattern);
    } else if (trace instanceof ConditionTrace.OfAlternatives either) {
      return either.parts().stream().mapToDouble(this::together).min().orElse(1);
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

  private double pattern(ConditionTrace.OfPattern pattern) {
    double tests = tests(pattern.tests());
    if (pattern.candidate() instanceof ConditionTrace.Candidate.Found found) {
      return tests + (found.exists() == Truth.TRUE ? 0 : 1 + missing(pattern.possible()));
    }
    return NOBODY;
  }

  /** How far the nearest of some conclusions is from being drawn. */
  private double missing(List<Conclusion> possible) {
    if (depth == DEEPEST) {
      return 0;
    }
    Distance behind = new Distance(judged, depth + 1);
    return judged.pack().rules().stream()
        .filter(rule -> rule.then().stream().anyMatch(possible::contains))
        .mapToDouble(behind::of)
        .map(Distance::share)
        .min()
        .orElse(1);
  }

  private double figure(ConditionTrace.OfFigure figure) {
    double nearest =
        figure.uncounted().stream().mapToDouble(this::of).min().orElse(NOBODY) / NOBODY;
    return tests(figure.tests()) + share(nearest);
  }

  private double tests(List<TestTrace> tests) {
    return tests.stream().mapToDouble(this::of).sum();
  }

  private double of(TestTrace test) {
    if (test.truth() == Truth.TRUE) {
      return 0;
    } else if (test instanceof TestTrace.Several several) {
      return several.all()
          ? tests(several.parts())
          : several.parts().stream().mapToDouble(this::of).min().orElse(1);
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

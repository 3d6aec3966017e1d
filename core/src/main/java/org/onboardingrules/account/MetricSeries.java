package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onboardingrules.term.code.MetricKind;

/**
 * What was observed of one metric. Immutable.
 *
 * @param metric how the pack calls it
 * @param kind what the observations are
 * @param observations in any order, several on one day are possible; where there is none, nothing
 *     is known: an empty series is not zero
 */
public record MetricSeries(String metric, MetricKind kind, List<Observation> observations)
    implements Account.Part {

  /**
   * A value at a date. Immutable.
   *
   * @param on the date of the value; for a count, the day up to which it counts
   * @param value in the metric's unit, as the pack declares it
   * @param sample how many items the value stands for, 1 or more: its weight in a mean (R81)
   */
  public record Observation(LocalDate on, BigDecimal value, int sample) {

    /**
     * Checks value and sample.
     *
     * @throws IllegalArgumentException if the value has too many digits or the sample is below 1
     */
    public Observation {
      requireNonNull(on, "on");
      value = Quantity.of("value", value);
      Require.atLeast(1, "sample", sample);
    }

    /** Returns a value that stands for one item. */
    public static Observation of(LocalDate on, BigDecimal value) {
      return new Observation(on, value, 1);
    }
  }

  /**
   * Copies and checks the parts.
   *
   * @throws IllegalArgumentException if the metric is blank or an observation does not suit the
   *     kind
   */
  public MetricSeries {
    Require.text("metric", metric);
    requireNonNull(kind, "kind");
    observations = List.copyOf(observations);
    for (Observation observation : observations) {
      if (!suits(kind, observation.value())) {
        throw Require.refused(
            "value is %s on %s in `%s`, a %s"
                .formatted(observation.value(), observation.on(), metric, kind.word()),
            "give a value that suits the kind, or choose another kind");
      }
    }
  }

  /**
   * Returns whether a metric of a kind can have a value: a count is whole and not negative, a ratio
   * is not negative, a rating is whole, a gauge can be anything.
   */
  public static boolean suits(MetricKind kind, BigDecimal value) {
    return switch (kind) {
      case COUNT -> Quantity.isWhole(value) && value.signum() >= 0;
      case GAUGE -> true;
      case RATIO -> value.signum() >= 0;
      case RATING -> Quantity.isWhole(value);
    };
  }
}

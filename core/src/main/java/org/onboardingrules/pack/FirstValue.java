package org.onboardingrules.pack;

import java.math.BigDecimal;
import java.util.function.Function;
import org.onboardingrules.term.code.Anchor;

/** What a pack takes as the moment of first value, and from when the days to it count. */
public sealed interface FirstValue {

  /**
   * Returns the event from which the days count; the signed contract unless the pack says otherwise
   * (R62).
   */
  Anchor from();

  /** Returns what the function for this kind of moment returns. */
  <T> T match(
      Function<OfGoal, T> goal, Function<OfMilestone, T> milestone, Function<OfTotal, T> total);

  /**
   * A goal that was met. Immutable.
   *
   * @param id the goal's id
   * @param from the event from which the days count
   */
  record OfGoal(String id, Anchor from) implements FirstValue {

    @Override
    public <T> T match(
        Function<OfGoal, T> goal, Function<OfMilestone, T> milestone, Function<OfTotal, T> total) {
      return goal.apply(this);
    }
  }

  /**
   * A milestone that was completed. Immutable.
   *
   * @param id the milestone's id
   * @param from the event from which the days count
   */
  record OfMilestone(String id, Anchor from) implements FirstValue {

    @Override
    public <T> T match(
        Function<OfGoal, T> goal, Function<OfMilestone, T> milestone, Function<OfTotal, T> total) {
      return milestone.apply(this);
    }
  }

  /**
   * A number that the observations of a metric add up to, for products whose value can be counted
   * (R19, R156). Immutable.
   *
   * @param metric the metric's id
   * @param total what the observations from {@code from} on must add up to, above 0
   * @param from the event from which the observations and the days count, its own day included
   */
  record OfTotal(String metric, BigDecimal total, Anchor from) implements FirstValue {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public OfTotal {
      if (total.signum() <= 0) {
        throw new IllegalArgumentException("total is " + total + "\ngive a number above 0");
      }
    }

    @Override
    public <T> T match(
        Function<OfGoal, T> goal, Function<OfMilestone, T> milestone, Function<OfTotal, T> total) {
      return total.apply(this);
    }
  }
}

package org.onboardingrules.account;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Function;
import org.onboardingrules.term.code.Direction;

/** What a goal wants to reach: a value, or a change against its baseline. Immutable. */
public sealed interface GoalTarget {

  /**
   * A value to reach.
   *
   * @param value in the metric's unit
   * @param direction on which side of the value the goal is met
   */
  record Absolute(BigDecimal value, Direction direction) implements GoalTarget {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it has too many digits
     */
    public Absolute {
      value = Quantity.of("value", value);
      requireNonNull(direction, "direction");
    }

    @Override
    public <T> T match(Function<Absolute, T> absolute, Function<RelativeChange, T> relative) {
      return absolute.apply(this);
    }
  }

  /**
   * A change against the baseline.
   *
   * @param change as a share of the baseline, -1 or more: {@code -0.4} is 40 % less (R81)
   */
  record RelativeChange(BigDecimal change) implements GoalTarget {

    /**
     * Checks the change.
     *
     * @throws IllegalArgumentException if it is below -1 or has too many digits
     */
    public RelativeChange {
      change = Quantity.of("change", change);
      if (change.compareTo(BigDecimal.ONE.negate()) < 0) {
        throw Require.refused("change is " + change, "give a share: -0.4 for 40 % less");
      }
    }

    @Override
    public Direction direction() {
      return change.signum() < 0 ? Direction.AT_MOST : Direction.AT_LEAST;
    }

    @Override
    public <T> T match(Function<Absolute, T> absolute, Function<RelativeChange, T> relative) {
      return relative.apply(this);
    }
  }

  /**
   * Returns on which side of the target the goal is met; for a change, at most where it is negative
   * and at least otherwise.
   */
  Direction direction();

  /** Returns what the function for this case returns. */
  <T> T match(Function<Absolute, T> absolute, Function<RelativeChange, T> relative);
}

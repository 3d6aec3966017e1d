package org.onboardingrules.rule.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a property can be. Immutable.
 *
 * @param least the least of them, inclusive; empty if there is none
 * @param most the greatest of them, inclusive; empty if there is none
 */
public record NumberRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {

  /** All numbers. */
  public static final NumberRange ALL = new NumberRange(Optional.empty(), Optional.empty());

  /** Zero and more. */
  public static final NumberRange FROM_ZERO =
      new NumberRange(Optional.of(BigDecimal.ZERO), Optional.empty());

  /** Returns whether a property can be this number. */
  public boolean contains(BigDecimal number) {
    return least.filter(bound -> bound.compareTo(number) > 0).isEmpty()
        && most.filter(bound -> bound.compareTo(number) < 0).isEmpty();
  }
}

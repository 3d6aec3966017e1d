package org.onboardingrules.pack.declared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of amounts of which none is negative. Immutable.
 *
 * @param from the least amount in it, inclusive; 0 unless it is said
 * @param below the amount at which it ends, exclusive; empty if it does not end
 */
public record AmountRange(BigDecimal from, Optional<BigDecimal> below) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the range starts below 0, or ends where it starts or before
   */
  public AmountRange {
    if (from.signum() < 0 || below.filter(end -> end.compareTo(from) <= 0).isPresent()) {
      throw new IllegalArgumentException(
          "amounts must ascend from 0 on: "
              + from
              + ", "
              + below.map(BigDecimal::toString).orElse("no end"));
    }
  }

  /** Returns whether an amount lies in it. */
  public boolean contains(BigDecimal amount) {
    return amount.compareTo(from) >= 0 && below.filter(end -> amount.compareTo(end) >= 0).isEmpty();
  }

  /** Returns whether an amount lies in both. */
  public boolean meets(AmountRange other) {
    return contains(other.from) || other.contains(from);
  }

  /** Returns it in words, such as {@code from 100 to below 1000}. */
  @Override
  public String toString() {
    String start = "from " + from.toPlainString();
    return below
        .map(end -> "below " + end.toPlainString())
        .map(end -> from.signum() == 0 ? end : start + " to " + end)
        .orElse(start);
  }
}

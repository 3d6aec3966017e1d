package org.onboardingrules.asof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;

/** How many of several things turned out well. */
record Share(long good, long all) {

  static Share of(Collection<Boolean> outcomes) {
    return new Share(outcomes.stream().filter(outcome -> outcome).count(), outcomes.size());
  }

  /** From 0 to 1, divided in DECIMAL128; empty if there was none. */
  Optional<BigDecimal> value() {
    return all == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(good).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128));
  }
}

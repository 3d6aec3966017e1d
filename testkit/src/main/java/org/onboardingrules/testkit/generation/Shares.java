package org.onboardingrules.testkit.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of some things are as they should be.
 *
 * @param good how many
 * @param all of how many
 */
record Shares(int good, int all) {

  private static final int MOST = 10;
  private static final int USUAL = 3;

  /** Returns the least number of things of which a share at, below or above one can be good. */
  static Optional<Shares> near(Optional<BigDecimal> share, Dice dice) {
    return share.map(asked -> of(asked, fewest(asked), dice));
  }

  /** Returns a share at, below or above one, of so many things. */
  static Shares of(BigDecimal asked, int all, Dice dice) {
    int at = asked.multiply(BigDecimal.valueOf(all)).setScale(0, RoundingMode.CEILING).intValue();
    return new Shares(Math.max(0, Math.min(all, at + dice.around())), all);
  }

  private static int fewest(BigDecimal share) {
    for (int all = 2; all <= MOST; all++) {
      if (share.multiply(BigDecimal.valueOf(all)).stripTrailingZeros().scale() <= 0) {
        return all;
      }
    }
    return USUAL;
  }
}

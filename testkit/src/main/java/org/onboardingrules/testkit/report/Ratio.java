package org.onboardingrules.testkit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of some things were seen. Immutable.
 *
 * @param seen how many were
 * @param all how many there are, 0 or more
 */
public record Ratio(int seen, int all) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if more were seen than there are
   */
  public Ratio {
    if (seen < 0 || seen > all) {
      throw new IllegalArgumentException("seen " + seen + " of " + all);
    }
  }

  /**
   * Returns whether at least this part of all was seen; of nothing, all was.
   *
   * @param part from 0 to 1, inclusive, and meant as it is written: 0.55 is 55 of 100
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public boolean reaches(double part) {
    if (!(part >= 0 && part <= 1)) {
      throw new IllegalArgumentException("part is " + part + "\ngive a share from 0 to 1");
    }
    BigDecimal wanted = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(all));
    return BigDecimal.valueOf(seen).compareTo(wanted) >= 0;
  }

  /** Returns the percentage to one decimal, rounded down, so that 100.0 says all. */
  public BigDecimal percent() {
    return all == 0
        ? HUNDRED.setScale(1)
        : BigDecimal.valueOf(seen)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
  }

  /** Returns such as {@code 9 of 12 (75.0 %)}. */
  @Override
  public String toString() {
    return "%s of %s (%s %%)".formatted(seen, all, percent().toPlainString());
  }
}

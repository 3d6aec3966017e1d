package org.onboardingrules.testkit.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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

  static Ratio of(List<Item> items) {
    return new Ratio((int) items.stream().filter(Item::isSeen).count(), items.size());
  }

  /** Returns whether at least this part of all was seen; of nothing, all was. */
  public boolean reaches(double part) {
    return seen >= part * all;
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

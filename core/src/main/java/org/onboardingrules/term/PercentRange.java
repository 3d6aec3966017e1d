package org.onboardingrules.term;

/**
 * A range of whole percent, both bounds inclusive. Immutable.
 *
 * @param low 0 or more
 * @param high not below {@code low}, 100 at most
 */
public record PercentRange(int low, int high) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if they do not ascend from 0 to 100
   */
  public PercentRange {
    if (low < 0 || low > high || high > 100) {
      throw new IllegalArgumentException(
          "percent are " + low + " to " + high + "\ngive bounds that ascend from 0 to 100");
    }
  }
}

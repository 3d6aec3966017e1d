package org.onboardingrules.pack.declared;

/**
 * A range of days, both bounds inclusive. Immutable.
 *
 * @param low the first day, 0 or more
 * @param high the last day, not before the first
 */
public record DayRange(int low, int high) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if low is negative or above high
   */
  public DayRange {
    if (low < 0 || low > high) {
      throw new IllegalArgumentException("days must ascend from 0 on: " + low + ", " + high);
    }
  }
}

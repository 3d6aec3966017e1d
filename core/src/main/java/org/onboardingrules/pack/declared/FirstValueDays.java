package org.onboardingrules.pack.declared;

/**
 * The published bands of days to first value for a segment (R89). Immutable.
 *
 * @param worldClass the days that are world class
 * @param good the days that are good; ends on or after the last day of world class
 */
public record FirstValueDays(DayRange worldClass, DayRange good) {

  /**
   * Checks the order of the bands.
   *
   * @throws IllegalArgumentException if world class ends after good
   */
  public FirstValueDays {
    if (worldClass.high() > good.high()) {
      throw new IllegalArgumentException(
          "world class ends after good: day " + worldClass.high() + ", day " + good.high());
    }
  }
}

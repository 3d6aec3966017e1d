package org.onboardingrules.pack;

/**
 * How often and how long an onboarding may be extended (R126). Immutable.
 *
 * @param maxCount how many extensions there may be, 0 or more
 * @param maxTotalDays how many calendar days they may come to together, 0 or more
 * @param lengthDays how many calendar days a suggested extension is long, 1 or more
 */
public record ExtensionLimits(int maxCount, int maxTotalDays, int lengthDays) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below its bound
   */
  public ExtensionLimits {
    if (maxCount < 0 || maxTotalDays < 0 || lengthDays < 1) {
      throw new IllegalArgumentException(
          "limits must not be negative and an extension takes a day or more: %s, %s, %s"
              .formatted(maxCount, maxTotalDays, lengthDays));
    }
  }
}

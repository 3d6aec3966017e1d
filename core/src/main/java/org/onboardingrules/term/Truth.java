package org.onboardingrules.term;

import org.jspecify.annotations.Nullable;

/**
 * True, false, or unknown because what would decide it was not reported: Kleene's strong
 * three-valued logic. The order is false, unknown, true.
 */
public enum Truth {
  /** It does not hold. */
  FALSE,
  /** What would decide it was not reported. */
  UNKNOWN,
  /** It holds. */
  TRUE;

  /** Returns true or false. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Returns true or false, and unknown for an absent value. */
  public static Truth ofNullable(@Nullable Boolean value) {
    return value == null ? UNKNOWN : of(value);
  }

  /** Returns the lesser of the two: both must hold. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns the greater of the two: one suffices. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns the opposite; the opposite of unknown is unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}

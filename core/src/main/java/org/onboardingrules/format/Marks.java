package org.onboardingrules.format;

import org.onboardingrules.explanation.code.Standing;

/** The marks in front of what is explained. */
final class Marks {

  /** A mark and the space after it, in cells. */
  static final int WIDTH = 2;

  private Marks() {}

  static String of(Standing standing) {
    return switch (standing) {
      case HOLDS -> "✓";
      case DOES_NOT_HOLD -> "✗";
      case UNKNOWN -> "?";
      case NOT_ASKED -> "·";
    };
  }
}

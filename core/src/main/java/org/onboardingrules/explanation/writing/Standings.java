package org.onboardingrules.explanation.writing;

import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.term.Truth;

/** How what the evaluator says is told. */
final class Standings {

  private Standings() {}

  static Standing of(Truth truth) {
    return switch (truth) {
      case TRUE -> Standing.HOLDS;
      case UNKNOWN -> Standing.UNKNOWN;
      case FALSE -> Standing.DOES_NOT_HOLD;
    };
  }
}

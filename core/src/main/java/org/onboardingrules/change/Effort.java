package org.onboardingrules.change;

/** How many accounts may be judged in one search for changes. */
final class Effort {

  private int left;

  Effort(int judgements) {
    this.left = judgements;
  }

  void spend() {
    left--;
  }

  boolean isSpent() {
    return left <= 0;
  }
}

package org.onboardingrules.portfolio;

import java.util.Optional;
import org.onboardingrules.term.Text;

/** Counts accounts of which something is said, and whether in one wording. Mutable. */
final class TextCounter {

  private final Text first;
  private boolean oneWording = true;
  private long accounts;

  TextCounter(Text first) {
    this.first = first;
  }

  void add(Text text) {
    accounts++;
    oneWording &= text.equals(first);
  }

  long accounts() {
    return accounts;
  }

  /**
   * Returns the text, if it is the same of all; of a single account nobody knows whether its own
   * values stand in it.
   */
  Optional<Text> text() {
    return oneWording && accounts > 1 ? Optional.of(first) : Optional.empty();
  }
}

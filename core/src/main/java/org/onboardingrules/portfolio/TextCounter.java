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

  /** Returns the text, if it is the same of all. */
  Optional<Text> text() {
    return oneWording ? Optional.of(first) : Optional.empty();
  }
}

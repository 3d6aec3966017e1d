package org.onboardingrules.internal.yaml;

import static org.onboardingrules.internal.yaml.Fault.malformed;

/** The faults that YAML and JSON share. */
final class Faults {

  private Faults() {}

  /** Says that a bracket or quote is not closed. */
  static Fault unclosed(Spot opening) {
    char open = opening.character();
    String message = "`%s` is not closed".formatted(open);
    char close = open == '[' ? ']' : open == '{' ? '}' : open;
    return malformed(opening.mark(1), message, "add `%s` where it ends".formatted(close));
  }

  /** Says that a bracket closes nothing. */
  static Fault strayBracket(Spot bracket) {
    String message = "`%s` does not close anything here".formatted(bracket.character());
    return malformed(bracket.mark(1), message, "remove it, or correct the bracket that opens");
  }
}

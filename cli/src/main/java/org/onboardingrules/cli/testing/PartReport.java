package org.onboardingrules.cli.testing;

import java.util.List;

/**
 * What came of a part.
 *
 * @param text for a terminal, each line with its line end
 * @param json the same for programs, one JSON value
 * @param failures why it failed, a few words each; empty if it did not
 */
record PartReport(String text, String json, List<String> failures) {

  /** Copies the list. */
  PartReport {
    failures = List.copyOf(failures);
  }

  /** Returns the word that a part could not be run: nothing is known of it, so it fails. */
  static PartReport notRun(Part part, String why) {
    return new PartReport(
        "%s: not run, because %s\n".formatted(part, why), "null", List.of(part + " was not run"));
  }
}

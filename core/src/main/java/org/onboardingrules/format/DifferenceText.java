package org.onboardingrules.format;

import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.term.Language;

/**
 * Writes differences as plain text for a terminal, as {@link AssessmentText} writes assessments.
 * Thread-safe.
 *
 * <p>The layout is for people and may change between versions; {@link DifferenceJson} is the form
 * for programs.
 */
public final class DifferenceText {

  private DifferenceText() {}

  /**
   * Returns what changed, each piece with what caused it; a line that says so if nothing did. What
   * only came to be known, or unknown, without a change of the answer comes last, but for what only
   * follows from other conclusions.
   */
  public static String of(Difference difference, Language language) {
    return new DifferenceSheet(difference, new Wording(language)).toString();
  }
}

package org.onboardingrules.format;

import org.onboardingrules.explanation.difference.DifferenceSummary;
import org.onboardingrules.term.Language;

/**
 * Writes what changed for many accounts as plain text for a terminal. Thread-safe.
 *
 * <p>The layout is for people and may change between versions.
 */
public final class DifferenceSummaryText {

  private DifferenceSummaryText() {}

  /**
   * Returns how many accounts changed from what to what, then those that changed, the worst first,
   * each with the cause that tells most.
   */
  public static String of(DifferenceSummary summary, Language language) {
    return new DifferenceSummarySheet(summary, new Wording(language)).toString();
  }
}

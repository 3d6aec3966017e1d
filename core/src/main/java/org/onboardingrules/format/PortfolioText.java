package org.onboardingrules.format;

import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.portfolio.PortfolioSummary;
import org.onboardingrules.term.Language;

/**
 * Writes what a {@link Portfolio} counted as plain text for a terminal, at most 100 cells wide,
 * wide characters counted as two, without colours. Lines end with a line feed on every system; the
 * text depends on nothing but the arguments. Thread-safe.
 *
 * <p>First how many accounts stand how: all, by segment, by each label; then how often each
 * criterion is met, and what reasons and risks there are; then the accounts that need attention,
 * worst first, and how many more there are. What nothing is said of is left out; names and reasons
 * too long for their column are cut, and end in three dots. No accounts at all are a line that says
 * so.
 *
 * <p>The layout is for people and may change between versions; {@link PortfolioJson} is the form
 * for programs.
 */
public final class PortfolioText {

  private PortfolioText() {}

  /** Returns the text. */
  public static String of(PortfolioSummary summary, Language language) {
    return new PortfolioSheet(summary, new Wording(language)).toString();
  }
}

package org.onboardingrules.format;

import java.util.List;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.term.Language;

/**
 * Writes assessments as plain text for a terminal, at most 100 cells wide, wide characters counted
 * as two, without colours. Lines end with a line feed on every system; the text depends on nothing
 * but the arguments. Control characters in names and texts are written as spaces. Thread-safe.
 *
 * <p>The layout is for people and may change between versions; {@link AssessmentJson} is the form
 * for programs.
 */
public final class AssessmentText {

  private AssessmentText() {}

  /**
   * Returns one account in full: a summary first, then each reason, criterion, risk, cause of
   * delay, play and flag with the rules, facts and thresholds it rests on. Sections with nothing in
   * them are left out.
   */
  public static String of(Assessment assessment, Language language) {
    return AccountSheet.whole(assessment, new Wording(language), Depth.FULL);
  }

  /**
   * Returns one account as it is told in a meeting: the summary, then each reason, criterion, risk,
   * cause of delay, play and flag in its own words, without ids, rules and evidence.
   */
  public static String brief(Assessment assessment, Language language) {
    return AccountSheet.whole(assessment, new Wording(language), Depth.BRIEF);
  }

  /**
   * Returns how many accounts stand how, and a table of them all, two lines each: the figures, and
   * below them the id and the reason. What needs somebody comes first, whatever the order of the
   * list: by decision (release, escalate, extend, continue, complete), then the gravest risk, days
   * late, slip, name and id. Of many accounts, {@link Portfolio} keeps those that need attention,
   * and {@link PortfolioText} writes them.
   */
  public static String table(List<Assessment> assessments, Language language) {
    Portfolio portfolio = new Portfolio(List.of(), assessments.size());
    assessments.forEach(portfolio::add);
    return PortfolioText.of(portfolio.summary(), language);
  }
}

package org.onboardingrules.cli.result;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.format.AssessmentText;
import org.onboardingrules.format.PortfolioText;
import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.term.Language;

/** Prints a portfolio, and below it the accounts that were asked for. */
final class PortfolioAnswers implements Answers {

  private final Portfolio portfolio;
  private final List<Assessment> shown = new ArrayList<>();
  private final Language language;
  private final boolean brief;
  private final PrintWriter out;

  PortfolioAnswers(Portfolio portfolio, Language language, boolean brief, PrintWriter out) {
    this.portfolio = portfolio;
    this.language = language;
    this.brief = brief;
    this.out = out;
  }

  @Override
  public void add(Assessment assessment, Map<String, String> labels, boolean wanted) {
    portfolio.add(assessment, labels);
    if (wanted) {
      shown.add(assessment);
    }
  }

  @Override
  public void finish() {
    out.print(PortfolioText.of(portfolio.summary(), language));
    shown.forEach(assessment -> out.print("\n" + sheet(assessment)));
  }

  private String sheet(Assessment assessment) {
    return brief
        ? AssessmentText.brief(assessment, language)
        : AssessmentText.of(assessment, language);
  }
}

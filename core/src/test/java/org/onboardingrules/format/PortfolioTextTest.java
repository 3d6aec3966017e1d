package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.AssessmentExamples;
import org.onboardingrules.portfolio.Assessments;
import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.portfolio.PortfolioSummary;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.term.Language;

class PortfolioTextTest {

  /** A thousand accounts and more, with labels, of which two are told. */
  private static PortfolioSummary many() {
    List<Assessment> examples = AssessmentExamples.portfolio();
    Portfolio portfolio = new Portfolio(List.of("go-live", "interview", "trained"), 2);
    for (int i = 0; i < 1_234; i++) {
      Assessment account = Assessments.withId(examples.get(i % 5), "account " + i);
      String device = i % 4 == 0 ? "iOS" : "Android";
      portfolio.add(account, i % 10 == 0 ? Map.of() : Map.of("device", device));
    }
    return portfolio.summary();
  }

  @Test
  void many_accounts_read_in_english() {
    assertThat(PortfolioText.of(many(), Language.EN)).isEqualTo(Golden.text("many.en.txt"));
  }

  @Test
  void many_accounts_read_in_japanese() {
    assertThat(PortfolioText.of(many(), Language.JA)).isEqualTo(Golden.text("many.ja.txt"));
  }

  @Test
  void groups_too_many_for_a_screen_are_told_by_the_largest() {
    Portfolio portfolio = new Portfolio(List.of(), 0);
    for (int i = 0; i < 30; i++) {
      portfolio.add(AssessmentExamples.birch(), Map.of("city", "city " + (100 + i)));
    }
    portfolio.add(AssessmentExamples.birch(), Map.of("city", "city 129"));

    String text = PortfolioText.of(portfolio.summary(), Language.EN);

    assertThat(text)
        .contains("\ncity ", "city 118", "city 129", "\nand 10 smaller ones\n")
        .doesNotContain("city 119");
  }

  @Test
  void what_is_too_wide_for_one_table_is_told_in_two() {
    Portfolio portfolio = new Portfolio(List.of(), 0);
    AssessmentExamples.portfolio().forEach(portfolio::add);

    for (Language language : Language.values()) {
      String text = PortfolioText.of(portfolio.summary(), language);

      assertThat(text.lines().filter(line -> line.startsWith("public-sector"))).hasSize(2);
      assertThat(text.lines().mapToInt(DisplayWidth::of).max().orElseThrow())
          .isLessThanOrEqualTo(100);
    }
  }

  @Test
  void a_portfolio_without_accounts_says_so() {
    assertThat(PortfolioText.of(new Portfolio(List.of(), 3).summary(), Language.EN))
        .isEqualTo("no accounts\n");
  }
}

package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.format.PortfolioText;
import org.onboardingrules.pack.CriteriaOrder;
import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.term.Language;

/** The portfolio on the page about results is what the library says. */
class ResultsPageTest {

  private static final Path PAGE = Path.of("../docs/results.md");
  private static final String START = "<!-- portfolio --top 3 -->\n```text\n";

  @Test
  void the_portfolio_on_the_page_is_what_the_library_says() throws IOException {
    ExamplePack pack = ExamplePack.named("invoice-automation");
    Portfolio portfolio = new Portfolio(CriteriaOrder.of(pack.compiled().pack()), 3);
    pack.sample().accounts().stream()
        .sorted(Comparator.comparing(Account::id))
        .forEach(
            account -> portfolio.add(pack.compiled().assess(account, LocalDate.of(2026, 3, 31))));

    String page = Files.readString(PAGE).replace("\r\n", "\n");

    assertThat(page).contains(START + PortfolioText.of(portfolio.summary(), Language.EN) + "```\n");
  }
}

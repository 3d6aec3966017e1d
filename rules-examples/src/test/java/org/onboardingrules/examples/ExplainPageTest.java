package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.format.ExplanationText;
import org.onboardingrules.term.Language;

/** The explanations on the page about them are what the library says. */
class ExplainPageTest {

  private static final Path PAGE = Path.of("../docs/explain.md");

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "<!-- explain (?<account>[\\w-]+)(?: --about (?<about>[\\w-]+))? -->\n"
              + "```text\n(?<text>.*?)```\n",
          Pattern.DOTALL);

  @Test
  void every_explanation_on_the_page_is_what_the_library_says() throws IOException {
    Matcher examples = EXAMPLE.matcher(Files.readString(PAGE).replace("\r\n", "\n"));
    int found = 0;
    while (examples.find()) {
      found++;

      assertThat(examples.group("text"))
          .as(examples.group())
          .isEqualTo(told(examples.group("account"), Optional.ofNullable(examples.group("about"))));
    }

    assertThat(found).isEqualTo(2);
  }

  private static String told(String id, Optional<String> about) {
    ExamplePack pack = ExamplePack.named("invoice-automation");
    Account account =
        pack.sample().accounts().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    Explanation explanation = pack.compiled().explain(account, LocalDate.of(2026, 3, 31));
    return about
        .map(one -> ExplanationText.about(explanation, name(one, explanation), Language.EN))
        .orElseGet(() -> ExplanationText.of(explanation, Language.EN));
  }

  private static ConclusionName name(String id, Explanation explanation) {
    return explanation.conclusions().stream()
        .map(ConclusionExplained::name)
        .filter(name -> name.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

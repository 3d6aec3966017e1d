package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;

/** What a failure shows can be read, pasted and run again. */
class SmallestCaseTest {

  private static final Law LAW = Law.DROOLS_CONCLUDES_WHAT_THE_EVALUATOR_CALLS_TRUE;

  /** As if a count over interactions were judged wrongly where there is an interaction. */
  private static boolean counts(Case asked) {
    return asked.account().interactions().size() > 0
        && rules(asked).stream()
            .flatMap(rule -> Walk.through(rule.when()))
            .anyMatch(
                c ->
                    c instanceof Condition.Accumulate
                        && c.patterns().anyMatch(p -> p.type().name().equals("Interaction")));
  }

  private static List<Rule> rules(Case asked) {
    try {
      return RuleFiles.read(RuleFiles.apart(asked.trial().bodies()));
    } catch (IllegalArgumentException outsideOfTheProfile) {
      return List.of();
    }
  }

  private static Case large() {
    for (int number = 0; ; number++) {
      RandomPack pack = RandomPack.of(new Dice.Seed(AgreementTest.SEED, number), 20);
      for (Account account : pack.accounts()) {
        Case large = new Case(new Trial(pack.bodies(), pack.seed()), LAW, account);
        if (counts(large)) {
          return large;
        }
      }
    }
  }

  @Test
  void nothing_is_left_that_does_not_matter() {
    Case smallest = SmallestCase.of(large(), SmallestCaseTest::counts);

    assertThat(smallest.trial().bodies()).hasSize(1);
    assertThat(rules(smallest).get(0).when()).hasSize(1);
    assertThat(RandomAccounts.parts(smallest.account()))
        .hasSize(1)
        .hasOnlyElementsOfType(Interaction.class);
    assertThat(smallest.account().anchors()).isEmpty();
    assertThat(smallest.account().feeds()).isEmpty();
  }

  @Test
  void it_is_shown_as_files_and_a_command(@TempDir Path folder) throws Exception {
    Case large = large();
    String text = large.text();

    Path file = folder.resolve("smallest.yaml");
    Files.writeString(file, section(text, "# smallest.yaml"), StandardCharsets.UTF_8);
    assertThat(AccountFiles.read(file).accounts()).containsExactly(large.account());
    assertThat(section(text, "# smallest.drl"))
        .isEqualTo(RuleFiles.together(large.trial().bodies()).text().strip());
    assertThat(text)
        .contains("-Dagreement.seed=" + AgreementTest.SEED)
        .contains("-Dagreement.pack=" + large.trial().seed().number());
  }

  /** What stands below a heading. */
  private static String section(String text, String heading) {
    int start = text.indexOf("\n", text.indexOf(heading)) + 1;
    return text.substring(start, text.indexOf("\n# ", start)).strip();
  }
}

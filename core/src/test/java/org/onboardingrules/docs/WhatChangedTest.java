package org.onboardingrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.difference.Compared;
import org.onboardingrules.format.DifferenceSummaryText;
import org.onboardingrules.format.DifferenceText;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.code.Coded;

class WhatChangedTest {

  private static String section() throws IOException {
    return section("What changed since last week");
  }

  private static String section(String heading) throws IOException {
    String page = Files.readString(Path.of("../docs/explain.md")).replace("\r\n", "\n");
    return page.split("## " + heading + "\n", -1)[1].split("\n## ", -1)[0];
  }

  @Test
  void the_example_of_which_accounts_change_is_what_is_printed() throws IOException {
    String printed = DifferenceSummaryText.of(Compared.allInAWeek(3), Language.EN);

    assertThat(section("Which accounts change")).contains("```text\n" + printed + "```");
  }

  @Test
  void the_example_of_what_changed_is_what_is_printed() throws IOException {
    String printed = DifferenceText.of(Compared.inAWeek("hoshino-logistics"), Language.EN);

    assertThat(section()).contains("```text\n" + printed + "```");
  }

  @Test
  void every_part_that_can_change_is_told_of() throws IOException {
    assertThat(section())
        .contains(Coded.words(ChangedPart.class).stream().map(word -> "`" + word + "`").toList());
  }
}

package org.onboardingrules.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onboardingrules.source.SourceText;

class SuspiciousCharactersTest {

  @Test
  void a_letter_that_only_looks_latin_is_named_with_the_one_to_write() {
    List<Finding> findings = check("criteria:\n  c\u043Enfirmed: { }\n");

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).hasToString("f:2:4");
              assertThat(finding.message())
                  .isEqualTo(
                      "`\u043E` in `c\u043Enfirmed` is a Cyrillic letter (U+043E) that only looks"
                          + " like `o`");
              assertThat(finding.help()).isEqualTo("write `o`");
            });
  }

  @Test
  void a_greek_letter_is_called_greek() {
    assertThat(check("\u0391ccount"))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("is a Greek letter (U+0391)"));
  }

  @Test
  void controls_of_direction_are_found_in_comments_too_neighbours_as_one() {
    assertThat(check("# free\u202E\u2066 text"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).hasToString("f:1:7");
              assertThat(finding.where().length()).isEqualTo(2);
              assertThat(finding.message()).contains("U+202E").contains("direction of writing");
            });
  }

  @Test
  void characters_without_a_width_are_found() {
    assertThat(check("in\u200Bvoices")).hasSize(1);
    assertThat(check("in\u00ADvoices")).hasSize(1);
    assertThat(check("a\u200Db")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text",
        "请求書50件 ja: 価値の確認",
        "Клиент доволен", // Cyrillic by itself
        "α版 β",
        "família, Größe, naïve",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family",
        "tab\tand\r\nline breaks"
      })
  void words_of_one_script_and_joined_emoji_are_left_alone(String text) {
    assertThat(check(text)).isEmpty();
  }

  @Test
  void replaced_text_has_the_same_length_and_the_letters_that_were_meant() {
    String text = "Onb\u043Earding( s\u0435ats )";

    assertThat(LookalikeLetters.replaced(text)).isEqualTo("Onboarding( seats )");
    assertThat(LookalikeLetters.replaced("Клиент")).isEqualTo("Клиент");
  }

  private static List<Finding> check(String text) {
    Findings findings = new Findings();
    SuspiciousCharacters.check(SourceText.of("f", text), findings);
    assertThat(findings.report().findings())
        .allMatch(finding -> finding.code() == FindingCode.SUSPICIOUS_CHARACTER);
    return findings.report().findings();
  }
}

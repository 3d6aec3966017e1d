package org.onboardingrules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.SourceText;

/** Slips of which YAML makes something else, and which are one finding all the same. */
class FlowSlipTest {

  private final Findings findings = new Findings();

  private Fields read(String text) {
    Node document = DocumentReader.read(SourceText.of("a.yaml", text), findings).get(0);
    return Fields.of(document, "thing", findings).orElseThrow();
  }

  private List<String> told() {
    return findings.report().findings().stream()
        .map(finding -> finding.place().column() + " " + finding.message() + ": " + finding.help())
        .toList();
  }

  @Test
  void a_comma_in_a_number_between_braces_is_one_finding() {
    Fields fields = read("{ a: 1,500,000, b: 0,6, c: 7 }");

    assertThat(fields.number("a")).isEmpty();
    assertThat(fields.number("b")).isEmpty();
    assertThat(fields.number("c")).isPresent();
    fields.done();
    assertThat(told())
        .containsExactly(
            "6 `1,500,000` is no number: a comma ends a value here: write `1500000`",
            "20 `0,6` is no number: a comma ends a value here: write `0.6`");
  }

  @Test
  void numbers_that_are_keys_stay_keys() {
    Fields fields = read("{ a: 1, 500: x, 6: , 7 }");

    assertThat(fields.number("a")).isPresent();
    fields.done();
    assertThat(told())
        .extracting(text -> text.split(":")[0])
        .containsExactly(
            "9 unknown key `500` in thing",
            "17 unknown key `6` in thing",
            "22 unknown key `7` in thing");
  }

  @Test
  void a_colon_without_a_blank_between_braces_is_one_finding() {
    Fields fields = read("{ owner:vendor, due-day：7, to:　champion }");

    assertThat(fields.text("owner")).contains("vendor");
    assertThat(fields.number("due-day")).isPresent();
    assertThat(fields.text("to")).contains("champion");
    fields.done();
    assertThat(told())
        .containsExactly(
            "3 a colon with a blank after it is missing in `owner:vendor`: write `owner: vendor`",
            "17 a colon with a blank after it is missing in `due-day：7`: write `due-day: 7`",
            "28 a colon with a blank after it is missing in `to:　champion`: write `to: champion`");
  }

  @Test
  void a_wide_blank_at_the_start_of_a_line_is_one_finding() {
    read("a:\n  b: 1\n");
    DocumentReader.read(SourceText.of("b.yaml", "a:\n  b: 1\n　c: 2\n"), findings);
    DocumentReader.read(SourceText.of("c.yaml", "a:\n　　b: 1\n　　c: 2\n"), findings);

    assertThat(findings.report().findings())
        .extracting(finding -> finding.place() + " " + finding.message())
        .containsExactly(
            "b.yaml:3:1 a wide blank (U+3000) is used for indentation",
            "c.yaml:2:1 a wide blank (U+3000) is used for indentation",
            "c.yaml:3:1 a wide blank (U+3000) is used for indentation");
  }

  @Test
  void a_wide_blank_that_begins_the_line_of_a_text_is_left_alone() {
    Fields fields = read("a: |\n  一行目\n  　二行目\n");

    assertThat(fields.text("a")).contains("一行目\n　二行目\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void an_alias_is_one_finding_whatever_is_asked_for() {
    Fields fields = read("a: &x 1\nb: *x\nc: { <<: *x }\n");

    assertThat(fields.number("b")).isEmpty();
    fields.mapping("c", "c").orElseThrow().done();
    assertThat(findings.report().findings())
        .extracting(finding -> finding.place().line() + " " + finding.message())
        .containsExactly(
            "1 anchors are not used here: `&x`",
            "2 aliases are not used here: `*x`",
            "3 merge keys are not used here: `<<`");
  }
}

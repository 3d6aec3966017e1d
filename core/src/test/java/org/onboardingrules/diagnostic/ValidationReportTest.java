package org.onboardingrules.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

class ValidationReportTest {

  private static final SourceText SOURCE =
      SourceText.of(
          "invoice/pack.yaml",
          "pack: invoice\n"
              + "title: { ja: 本番稼働と😀, enn: Go-live }\n"
              + "\t\tfrom:\tkick-off\n"
              + "due: 2026-02-30\n");

  @Test
  void a_finding_shows_its_line_with_a_caret_under_what_is_meant() {
    assertThat(report(finding(SOURCE, "2026-02-30")))
        .hasToString(
            """
            invoice/pack.yaml:4:6: error[OR1002]: message
              4 | due: 2026-02-30
                |      ^^^^^^^^^^
              help: help
            """);
  }

  @Test
  void the_caret_stands_under_its_character_behind_wide_ones() {
    assertThat(report(finding(SOURCE, "enn")))
        .hasToString(
            """
            invoice/pack.yaml:2:22: error[OR1002]: message
              2 | title: { ja: 本番稼働と😀, enn: Go-live }
                |                            ^^^
              help: help
            """);
  }

  @Test
  void a_wide_character_takes_two_carets() {
    assertThat(report(finding(SOURCE, "稼働と😀")))
        .hasToString(
            """
            invoice/pack.yaml:2:16: error[OR1002]: message
              2 | title: { ja: 本番稼働と😀, enn: Go-live }
                |                  ^^^^^^^^
              help: help
            """);
  }

  @Test
  void combining_marks_and_joiners_take_no_caret() {
    assertThat(report(finding(SourceText.of("a", "cafe\u0301 \u200Dx: ⭐é \uFF71"), "x")))
        .hasToString(
            """
            a:1:8: error[OR1002]: message
              1 | cafe\u0301 \u200Dx: ⭐é \uFF71
                |      ^
              help: help
            """);
    assertThat(report(finding(SourceText.of("a", "⭐é\uFF71x"), "x")).toString())
        .contains("\n    |     ^\n");
  }

  @Test
  void a_tab_is_shown_as_one_space() {
    assertThat(report(finding(SOURCE, "kick-off")))
        .hasToString(
            """
            invoice/pack.yaml:3:9: error[OR1002]: message
              3 |   from: kick-off
                |         ^^^^^^^^
              help: help
            """);
  }

  @Test
  void a_place_past_the_end_of_its_line_has_its_caret_behind_it() {
    Snippet where = SOURCE.snippetAt(1, 99, 3);

    assertThat(report(new Finding(FindingCode.MISSING_KEY, where, "m", "h")))
        .hasToString(
            """
            invoice/pack.yaml:1:14: error[OR1003]: m
              1 | pack: invoice
                |              ^
              help: h
            """);
  }

  @Test
  void the_bar_is_as_far_right_as_the_line_number_needs() {
    SourceText source = SourceText.of("a", "\n".repeat(99) + "x: y");

    assertThat(report(finding(source, "y")))
        .hasToString(
            """
            a:100:4: error[OR1002]: message
              100 | x: y
                  |    ^
              help: help
            """);
  }

  @Test
  void a_finding_on_a_file_or_a_blank_line_shows_no_line() {
    assertThat(report(new Finding(FindingCode.NO_PACK, Snippet.ofFile("x"), "no pack", "add one")))
        .hasToString("x:1:1: error[OR1201]: no pack\n  help: add one\n");
  }

  @Test
  void only_the_neighbourhood_of_a_long_line_is_shown() {
    SourceText source = SourceText.of("a", "a".repeat(500) + "日X日" + "b".repeat(500));

    assertThat(report(finding(source, "X")))
        .hasToString(
            """
            a:1:502: error[OR1002]: message
              1 | …%s日X日%s…
                | %s^
              help: help
            """
                .formatted("a".repeat(59), "b".repeat(58), " ".repeat(62)));
  }

  @Test
  void a_stretch_that_is_longer_than_what_is_shown_has_carets_as_far_as_it_is_shown() {
    SourceText source = SourceText.of("a", "x".repeat(500));
    Finding finding = new Finding(FindingCode.MALFORMED, source.snippet(0, 500), "m", "h");

    assertThat(report(finding))
        .hasToString(
            """
            a:1:1: error[OR1001]: m
              1 | %s…
                | %s
              help: h
            """
                .formatted("x".repeat(120), "^".repeat(120)));
  }

  @Test
  void what_would_command_a_terminal_is_shown_as_the_replacement_character() {
    SourceText source = SourceText.of("a", "x: \u001B[31my\u202Ez");
    Finding finding =
        new Finding(FindingCode.WRONG_KIND, source.snippet(0, 1), "is `\u001B[0m`", "a\nb");

    assertThat(report(finding))
        .hasToString(
            """
            a:1:1: error[OR1005]: is `\uFFFD[0m`
              1 | x: \uFFFD[31my\uFFFDz
                | ^
              help: a\uFFFDb
            """);
  }

  @Test
  void findings_are_sorted_by_place_and_stand_once() {
    Finding last = finding(SOURCE, "2026-02-30");
    Finding first = finding(SOURCE, "pack");
    Finding unknown = new Finding(FindingCode.UNKNOWN_KEY, SOURCE.snippet(7, 8), "a", "h");
    Finding missing = new Finding(FindingCode.MISSING_KEY, SOURCE.snippet(7, 8), "a", "h");
    Finding later = new Finding(FindingCode.MISSING_KEY, SOURCE.snippet(7, 8), "b", "h");

    ValidationReport report =
        new ValidationReport(List.of(last, later, missing, last, unknown, first));

    assertThat(report.findings()).containsExactly(first, unknown, missing, later, last);
  }

  @Test
  void several_findings_are_set_apart_by_a_blank_line() {
    assertThat(report(finding(SOURCE, "2026-02-30"), finding(SOURCE, "pack")))
        .hasToString(
            """
            invoice/pack.yaml:1:1: error[OR1002]: message
              1 | pack: invoice
                | ^^^^
              help: help

            invoice/pack.yaml:4:6: error[OR1002]: message
              4 | due: 2026-02-30
                |      ^^^^^^^^^^
              help: help
            """);
  }

  @Test
  void a_report_without_findings_is_clean_and_empty() {
    assertThat(ValidationReport.CLEAN).hasToString("");
    assertThat(ValidationReport.CLEAN.hasErrors()).isFalse();
    assertThat(new Findings().report()).isEqualTo(ValidationReport.CLEAN);
    assertThatCode(ValidationReport.CLEAN::throwIfErrors).doesNotThrowAnyException();
  }

  @Test
  void an_error_is_thrown_with_the_whole_report() {
    ValidationReport report = report(finding(SOURCE, "pack"));

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.of(Severity.ERROR)).hasSize(1);
    assertThat(report.of(Severity.WARNING)).isEmpty();
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(report::throwIfErrors)
        .withMessage(report.toString())
        .satisfies(thrown -> assertThat(thrown.report()).isEqualTo(report));
  }

  private static ValidationReport report(Finding... findings) {
    return new ValidationReport(List.of(findings));
  }

  private static Finding finding(SourceText source, String meant) {
    int start = source.text().indexOf(meant);
    Snippet where = source.snippet(start, start + meant.length());
    return new Finding(FindingCode.UNKNOWN_KEY, where, "message", "help");
  }
}

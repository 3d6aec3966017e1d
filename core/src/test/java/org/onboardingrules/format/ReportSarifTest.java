package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.onboardingrules.diagnostic.ValidationReport;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.SarifParser;

@Isolated("sets the default locale")
class ReportSarifTest {

  private static final Pattern URIS = Pattern.compile("\"uri\": \"([^\"]*)\"");

  @Test
  void sarif_keeps_its_form() {
    assertThat(ReportSarif.write(ReportSamples.report(), "packs") + "\n")
        .isEqualTo(Golden.text("report.sarif"));
  }

  @Test
  void a_program_that_takes_in_sarif_finds_every_finding_at_its_place() throws Exception {
    Set<Violation> violations = parsed(ReportSarif.write(ReportSamples.report()));

    assertThat(violations)
        .extracting(
            Violation::getFile,
            Violation::getStartLine,
            Violation::getRule,
            Violation::getSeverity,
            Violation::getReporter)
        .containsExactlyInAnyOrder(
            finding("%E8%AB%8B%E6%B1%82%20pack/pack.yaml", 2, "OR1002", SEVERITY.ERROR),
            finding("%E8%AB%8B%E6%B1%82%20pack/pack.yaml", 1, "OR1208", SEVERITY.ERROR),
            finding(
                "%E8%AB%8B%E6%B1%82%20pack/rules/100%25%3F%23%5B1%5D.dlr",
                1, "OR1213", SEVERITY.WARN),
            finding("base/rules/a.drl", 3, "OR2001", SEVERITY.ERROR),
            finding("base/rules/a.drl", 4, "OR2001", SEVERITY.ERROR));
    assertThat(violations)
        .extracting(Violation::getMessage)
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("unknown key `enn` in `title`", "help: did you mean `en`?"));
  }

  private static Tuple finding(String file, int line, String rule, SEVERITY severity) {
    return tuple(file, line, rule, severity, "Onboarding Rules");
  }

  private static Set<Violation> parsed(String sarif) throws Exception {
    return new SarifParser()
        .parseReportOutput(
            sarif,
            new ViolationsLogger() {
              @Override
              public void log(Level level, String message) {
                throw new AssertionError(message);
              }

              @Override
              public void log(Level level, String message, Throwable cause) {
                throw new AssertionError(message, cause);
              }
            });
  }

  @Test
  void names_of_files_are_encoded_and_can_be_decoded() {
    assertThat(uris(ReportSarif.write(ReportSamples.report())))
        .allSatisfy(uri -> assertThat(URI.create(uri).toASCIIString()).isEqualTo(uri))
        .extracting(uri -> URI.create(uri).getPath())
        .contains("base/rules/a.drl", "請求 pack/pack.yaml", "請求 pack/rules/100%?#[1].dlr");
  }

  @Test
  void files_start_in_the_folder_around_the_pack() {
    assertThat(uris(ReportSarif.write(ReportSamples.report(), "my packs/../all:packs/")))
        .contains("all%3Apacks/base/rules/a.drl");
    assertThat(uris(ReportSarif.write(ReportSamples.report(), "../..")))
        .contains("../../base/rules/a.drl");
  }

  private static Iterable<String> uris(String sarif) {
    return URIS.matcher(sarif).results().map((MatchResult uri) -> uri.group(1)).toList();
  }

  @Test
  void a_clean_report_has_a_run_without_results() {
    assertThat(ReportSarif.write(ValidationReport.CLEAN))
        .contains("\"rules\": []", "\"results\": []");
  }

  @Test
  void the_default_locale_changes_no_byte() {
    String sarif = ReportSarif.write(ReportSamples.report());
    String json = ReportJson.write(ReportSamples.report());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(ReportSarif.write(ReportSamples.report())).isEqualTo(sarif);
      assertThat(ReportJson.write(ReportSamples.report())).isEqualTo(json);
    } finally {
      Locale.setDefault(before);
    }
  }
}

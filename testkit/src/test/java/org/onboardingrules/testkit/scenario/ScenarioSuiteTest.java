package org.onboardingrules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;

class ScenarioSuiteTest {

  private static ScenarioSuite failing() throws ValidationException {
    return ScenarioSuite.of(SamplePacks.named("failing"));
  }

  @Test
  void a_failure_shows_the_lines_what_came_out_and_what_decides_it() throws Exception {
    assertThat(FailureTexts.report("failing")).isEqualTo(FailureTexts.expected());
  }

  @Test
  void the_page_on_finding_codes_shows_the_report_on_a_suite_without_scenarios(@TempDir Path folder)
      throws IOException {
    String page = Files.readString(Path.of("../docs/findings/OR1303.md")).replace("\r\n", "\n");
    String shown = page.split("```text\n")[1].split("```")[0];
    Path pack = Files.createDirectory(folder.resolve("sample")).resolve("pack.yaml");
    Files.writeString(pack, "# A pack.\npack: sample\nversion: 1.0.0\nextends: standard\n");

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> ScenarioSuite.of(TestedPack.load(pack.getParent())))
        .satisfies(
            refused ->
                assertThat(refused.report().findings())
                    .extracting(finding -> finding.code())
                    .containsExactly(FindingCode.NO_SCENARIOS))
        .satisfies(refused -> assertThat(refused.report()).hasToString(shown));
  }

  @Test
  void what_holds_has_no_failure_to_show() throws Exception {
    ScenarioSuite suite = failing();
    Scenario holds =
        suite.scenarios().stream()
            .filter(scenario -> scenario.name().equals("This one holds"))
            .findFirst()
            .orElseThrow();

    ScenarioResult result = suite.run(holds);

    assertThat(result.passed()).isTrue();
    assertThat(suite.failure(result)).isEmpty();
    assertThat(suite.report(List.of(result))).isEqualTo("1 scenario, all hold\n");
  }

  @Test
  void results_come_in_the_order_of_the_files() throws Exception {
    ScenarioSuite suite = failing();

    List<ScenarioResult> results = suite.run();

    assertThat(results).extracting(ScenarioResult::scenario).isEqualTo(suite.scenarios());
    assertThat(ScenarioSuite.summary(results)).isEqualTo("6 scenarios, 5 failed");
  }
}

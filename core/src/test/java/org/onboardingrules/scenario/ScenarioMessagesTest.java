package org.onboardingrules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onboardingrules.diagnostic.Finding;

class ScenarioMessagesTest {

  static List<String> cases() {
    return ScenarioMessages.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_report_reads_as_written_beside_the_scenarios(String name) throws IOException {
    assertThat(ScenarioMessages.report(name).toString()).isEqualTo(ScenarioMessages.expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_fault_lies_inside_its_file(String name) throws IOException {
    List<Finding> found = ScenarioMessages.report(name).findings();

    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(ScenarioMessages.lines(name, finding.place().file()))
                    .element(finding.place().line() - 1)
                    .isEqualTo(finding.where().line()));
  }

  @Test
  void there_are_cases() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(15);
  }
}

package org.onboardingrules.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;

class ScenarioResultTest {

  private static final TestedPack PACK = SamplePacks.named("failing");
  private static final Scenario SILENT =
      PACK.scenarios().stream()
          .filter(scenario -> scenario.name().startsWith("Silent"))
          .findFirst()
          .orElseThrow();

  private static Assessment assessment() {
    return PACK.evaluated().assess(SILENT.account(), SILENT.asOf());
  }

  @Test
  void each_broken_expectation_has_its_place_in_the_file() {
    ScenarioResult result = ScenarioResult.of(SILENT, assessment());

    assertThat(result.passed()).isFalse();
    assertThat(result.broken())
        .extracting(broken -> broken.at().place() + " " + broken.outcome())
        .startsWith(
            "failing/scenarios/everything.yaml:15:13 decision release",
            "failing/scenarios/everything.yaml:16:14 reasons customer-silent")
        .endsWith("failing/scenarios/everything.yaml:20:66 grade pending");
  }

  @Test
  void all_that_is_stated_is_counted() {
    assertThat(ScenarioResult.of(SILENT, assessment()).stated()).isEqualTo(9);
    assertThat(StatedOutcome.of(SILENT)).filteredOn(StatedOutcome::wanted).hasSize(6);
  }

  @Test
  void outcomes_are_those_that_are_stated() {
    assertThat(Outcome.expected(SILENT.expected()))
        .extracting(Outcome::toString)
        .containsExactly(
            "decision release",
            "reasons customer-silent",
            "reasons late-without-reason",
            "risks slow-answers low",
            "delay-causes bandwidth",
            "plays involve-sponsor");
    assertThat(Outcome.excluded(SILENT.excluded()))
        .extracting(Outcome::toString)
        .containsExactly("completion incomplete", "decision continue", "grade pending");
  }

  @Test
  void a_risk_is_excluded_on_every_level() {
    Outcome any = new Outcome(OutcomeKind.RISK, "slow-answers", "");
    Outcome low = new Outcome(OutcomeKind.RISK, "slow-answers", "low");

    assertThat(any.isIn(List.of(low))).isTrue();
    assertThat(low.isIn(List.of(new Outcome(OutcomeKind.RISK, "slow-answers", "high")))).isFalse();
  }
}

package org.onboardingrules.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.onboardingrules.testkit.assertion.OnboardingAssertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;

class AssessmentAssertTest {

  private static final Assessment CALM = of("Complete already");
  private static final Assessment SILENT = of("Not escalated although nobody answers");
  private static final Assessment COMPLETE = of("This one holds");
  private static final Assessment LATE = of("Late, and extended without a reason");
  private static final Assessment UNKNOWN = of("Nothing is known of it");

  private static Assessment of(String name) {
    TestedPack pack = SamplePacks.named("failing");
    Scenario scenario =
        pack.scenarios().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    return pack.evaluated().assess(scenario.account(), scenario.asOf());
  }

  private static void assertFails(ThrowingCallable call, String message) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(call).withMessage(message);
  }

  @Test
  void what_is_so_passes_and_reads_as_a_sentence() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(CALM).isIncomplete().decides(DecisionAction.CONTINUE).hasNoRisk();
              assertThat(CALM).doesNotMeet("value-reached").hasGrade(Grade.PENDING);
              assertThat(SILENT)
                  .isEscalatedBecause("customer-silent")
                  .recommends("involve-sponsor")
                  .doesNotRecommend("hold-kickoff");
              assertThat(COMPLETE).isComplete().meets("value-reached").doesNotHaveReason("busy");
              assertThat(UNKNOWN).isUndetermined().leavesOpen("value-reached");
            });
  }

  @Test
  void a_failure_tells_how_completion_stands() {
    assertFails(
        () -> assertThat(CALM).isComplete(),
        """
        expected that account `hinata-foods` on 2026-02-01 is complete
          completion: incomplete
          criteria: customer-confirmed not-met, self-reliance unknown, value-reached not-met""");
  }

  @Test
  void a_failure_tells_what_is_decided_and_asks_about_near_names() {
    assertFails(
        () -> assertThat(SILENT).isEscalatedBecause("customer-silnet"),
        """
        expected that account `hinata-foods` on 2026-02-01 is escalated because of `customer-silnet`
          decision: escalate
          reasons: customer-silent (escalate)
          did you mean `customer-silent`?""");
    assertFails(
        () -> assertThat(CALM).isExtendedBecause("customer-busy"),
        """
        expected that account `hinata-foods` on 2026-02-01 is extended because of `customer-busy`
          decision: continue
          reasons: none""");
  }

  @Test
  void each_part_that_is_not_there_fails() {
    ThrowingCallable[] calls = {
      () -> assertThat(CALM).isUndetermined(),
      () -> assertThat(COMPLETE).isIncomplete(),
      () -> assertThat(CALM).decides(DecisionAction.ESCALATE),
      () -> assertThat(CALM).isReleasedBecause("let-go"),
      () -> assertThat(SILENT).doesNotHaveReason("customer-silent"),
      () -> assertThat(CALM).hasRisk("slow-answers"),
      () -> assertThat(CALM).hasRisk("slow-answers", RiskLevel.LOW),
      () -> assertThat(LATE).hasNoRisk(),
      () -> assertThat(CALM).meets("value-reached"),
      () -> assertThat(COMPLETE).doesNotMeet("value-reached"),
      () -> assertThat(CALM).leavesOpen("value-reached"),
      () -> assertThat(CALM).recommends("involve-sponsor"),
      () -> assertThat(SILENT).doesNotRecommend("involve-sponsor"),
      () -> assertThat(CALM).isLateBecauseOf("bandwidth"),
      () -> assertThat(CALM).hasGrade(Grade.GOOD),
      () -> assertThat(null).isComplete()
    };

    for (ThrowingCallable call : calls) {
      assertThatExceptionOfType(AssertionError.class).isThrownBy(call);
    }
  }

  @Test
  void risks_are_told_with_their_levels() {
    String first = LATE.churnRisks().get(0).id();

    assertThatNoException()
        .isThrownBy(
            () ->
                assertThat(LATE)
                    .hasRisk(first)
                    .hasRisk(first, LATE.churnRisks().get(0).level())
                    .doesNotHaveRisk("no-such-risk"));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(LATE).doesNotHaveRisk(first))
        .withMessageContaining("\n  risks: " + first + " high");
  }
}

package org.onboardingrules.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.law.Law;
import org.onboardingrules.testkit.law.Laws;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class LawTestsTest {

  private static Map<String, DynamicTest> tests;

  @BeforeAll
  static void run() {
    Laws laws =
        Laws.of(SamplePacks.named("unlawful"))
            .tries(500)
            .without(Law.CHURNED_PROFILES_FAIL, "we do not know yet who left");
    List<DynamicTest> all = LawTests.of(laws).toList();
    tests =
        all.stream()
            .collect(Collectors.toMap(test -> test.getDisplayName().split(":")[0], test -> test));
  }

  private static Optional<Throwable> thrownBy(String test) {
    return Optional.ofNullable(catchThrowable(() -> tests.get(test).getExecutable().execute()));
  }

  @Test
  void there_is_a_test_for_each_law_and_one_for_the_two_judges() {
    assertThat(tests).hasSize(Law.values().length + 1);
    assertThat(thrownBy("engine and evaluator agree")).isEmpty();
  }

  @Test
  void a_law_that_holds_passes() {
    assertThat(thrownBy("one-decision")).isEmpty();
  }

  @Test
  void a_law_that_is_broken_fails_with_its_counterexample() {
    assertThat(thrownBy("no-endless-extension"))
        .get()
        .isInstanceOf(AssertionFailedError.class)
        .asString()
        .contains("scenario: \"Law: an onboarding is not extended without end\"");
  }

  @Test
  void a_law_that_is_switched_off_is_shown_as_not_run() {
    assertThat(thrownBy("churned-profiles-fail"))
        .get()
        .isInstanceOf(TestAbortedException.class)
        .asString()
        .contains("switched off: we do not know yet who left");
  }
}

package org.onboardingrules.testkit.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.scenario.Scenario;
import org.onboardingrules.scenario.ScenarioBatch;
import org.onboardingrules.scenario.ScenarioFiles;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.scenario.ScenarioResult;

class LawsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/law/unlawful.txt");
  private static TestedPack unlawful;
  private static LawReport report;

  @BeforeAll
  static void run() {
    unlawful = SamplePacks.named("unlawful");
    report = Laws.of(unlawful).tries(2_000).run();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "EVERY_REASON_ESCALATES",
        "MORE_NEVER_UNDOES",
        "NO_ENDLESS_EXTENSION",
        "MISSING_DATA_NEVER_COMPLETES",
        "CHURNED_PROFILES_FAIL",
        "SUCCESSFUL_PROFILES_PASS",
        "COMPLETE_BEFORE_SUCCESS"
      })
  void what_a_pack_can_break_is_found_broken(Law law) {
    assertThat(report.of(law).standing()).isEqualTo(LawStanding.BROKEN);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "VALUE_EVIDENCED",
        "ONE_DECISION",
        "FUTURE_DOES_NOT_MATTER",
        "ORDER_DOES_NOT_MATTER"
      })
  void what_the_library_sees_to_holds_in_any_pack(Law law) {
    assertThat(report.of(law).standing()).isEqualTo(LawStanding.HOLDS);
    assertThat(report.of(law).tested()).isGreaterThan(100);
  }

  @Test
  void the_report_shows_each_counterexample() throws IOException {
    assertThat(report + "\n").isEqualTo(Files.readString(EXPECTED, UTF_8));
  }

  @Test
  void the_same_seed_gives_the_same_report() {
    Laws laws = Laws.of(unlawful).tries(200).seed(7);

    assertThat(laws.run()).isEqualTo(laws.run());
  }

  @Test
  void broken_laws_fail_with_all_counterexamples() {
    assertThatThrownBy(report::hold)
        .isInstanceOf(AssertionError.class)
        .hasMessage(report.toString());
  }

  @Test
  void a_law_that_is_switched_off_is_not_tried() {
    LawResult off =
        Laws.of(unlawful)
            .tries(100)
            .without(Law.NO_ENDLESS_EXTENSION, "the contract has no end")
            .run()
            .of(Law.NO_ENDLESS_EXTENSION);

    assertThat(off.standing()).isEqualTo(LawStanding.SWITCHED_OFF);
    assertThat(off.toString()).endsWith("switched off: the contract has no end");
  }

  @Test
  void switching_off_takes_a_reason() {
    Laws laws = Laws.of(unlawful);

    assertThatThrownBy(() -> laws.without(Law.ONE_DECISION, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "reason is blank for `one-decision`\nsay why the law does not apply to the pack");
  }

  @Test
  void a_law_that_nothing_puts_to_the_test_does_not_hold() {
    LawReport first = Laws.of(SamplePacks.named("first")).tries(50).run();

    assertThat(first.of(Law.CHURNED_PROFILES_FAIL).standing()).isEqualTo(LawStanding.NOT_TESTED);
    assertThat(first.of(Law.CHURNED_PROFILES_FAIL).toString()).endsWith("not put to the test");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "EVERY_REASON_ESCALATES",
        "MORE_NEVER_UNDOES",
        "NO_ENDLESS_EXTENSION",
        "MISSING_DATA_NEVER_COMPLETES",
        "CHURNED_PROFILES_FAIL",
        "SUCCESSFUL_PROFILES_PASS",
        "COMPLETE_BEFORE_SUCCESS"
      })
  void a_counterexample_is_a_scenario_that_fails(Law law) {
    Scenario pasted = pasted(report.of(law).text());

    ScenarioResult result =
        ScenarioResult.of(pasted, unlawful.compiled().assess(pasted.account(), pasted.asOf()));

    assertThat(result.passed()).isFalse();
  }

  private static Scenario pasted(String text) {
    PackReading reading = PackReading.of(PackSource.at(SamplePacks.folder("unlawful")));
    ScenarioBatch batch =
        ScenarioFiles.read(
            Optional.of(unlawful.pack()),
            reading.accountFiles(),
            Arrays.asList(SourceText.of("pasted.yaml", text)));
    assertThat(batch.report().findings()).isEmpty();
    return batch.scenarios().get(0);
  }
}

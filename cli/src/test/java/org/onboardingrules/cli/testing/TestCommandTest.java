package org.onboardingrules.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.cli.Run;

class TestCommandTest {

  private static final String SCENARIO =
      """
      scenario: Trained
      account: { id: a, name: A, segment: SMB, milestones: [ { id: go-live, completed-on: 2026-01-12 } ] }
      as-of: 2026-01-13
      expect: { criteria: { live: %s } }
      """;

  private final Run run = new Run();

  @TempDir private Path folder;

  private Path pack;

  @BeforeEach
  void a_small_pack() throws IOException {
    pack = folder.resolve("p");
    Files.createDirectories(pack.resolve("rules"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        pack: p
        version: 1.0.0
        first-value: { milestone: go-live }
        segments: { SMB: {} }
        milestones: { go-live: { phase: go-live, owner: customer, due-day: 5, title: { en: G, ja: G } } }
        criteria: { live: { kind: quantitative, title: { en: L, ja: L } } }
        """);
    Files.writeString(
        pack.resolve("rules/a.drl"),
        """
        rule "Live" when Milestone( id == "go-live", completed == true ) then insert( CriterionMet.of("live") ); end
        rule "Done" when CriterionMet( id == "live" ) then insert( OnboardingComplete.reached() ); end
        """);
  }

  private void scenario(String standing) throws IOException {
    Files.createDirectories(pack.resolve("scenarios"));
    Files.writeString(pack.resolve("scenarios/s.yaml"), SCENARIO.formatted(standing));
  }

  private int test(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "test";
    args[1] = pack.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return run.of(args);
  }

  @Test
  void everything_is_tested_the_quickest_first() throws IOException {
    scenario("met");

    assertThat(test("--tries", "20")).isZero();

    assertThat(run.out())
        .containsSubsequence(
            "1 scenario, all hold\n",
            "\ncoverage of p 1.0.0 by 1 case\n",
            "\nlaws of `p 1.0.0`, 20 cases tried\n",
            "\np 1.0.0: ",
            " mutants noticed by 1 scenarios")
        .doesNotContain("failed:", "\u001b");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_scenario_that_fails_is_told_with_its_line() throws IOException {
    scenario("not-met");

    assertThat(test("--only", "scenarios,mutation")).isEqualTo(1);

    assertThat(run.out())
        .contains("p/scenarios/s.yaml:4:", "\n1 scenario, 1 failed\n")
        .contains("mutation: not run, because scenarios fail with the pack as it is\n")
        .endsWith("\nfailed: 1 scenario, mutation was not run\n");
  }

  @Test
  void a_gate_that_is_missed_fails_with_both_numbers() throws IOException {
    scenario("met");

    assertThat(test("--only", "coverage", "--min-coverage", "40")).isZero();
    assertThat(test("--only", "coverage", "--min-coverage", "95%")).isEqualTo(1);
    assertThat(test("--only", "mutation", "--tries", "20", "--min-mutation", "100")).isEqualTo(1);

    assertThat(run.out())
        .contains("\nfailed: coverage of conditions is 75.0 %, and 95 % are wanted\n")
        .containsPattern("\nfailed: mutation is [0-9.]+ %, and 100 % are wanted\n");
  }

  @Test
  void a_pack_without_scenarios_passes_for_nothing() {
    assertThat(test("--only", "scenarios,coverage,mutation")).isEqualTo(1);

    assertThat(run.out())
        .contains("error[OR1303]", "coverage: not run, because there are no scenarios\n");
  }

  @Test
  void a_pack_with_errors_is_reported_and_not_tested() throws IOException {
    Files.writeString(pack.resolve("rules/b.drl"), "rule \"b\" when Nothing( ) then end\n");

    assertThat(test()).isEqualTo(1);

    assertThat(run.out()).contains("p/rules/b.drl:1:").doesNotContain("coverage of");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void json_tells_the_same() throws IOException {
    scenario("met");

    assertThat(test("--tries", "20", "--format", "json", "--min-coverage", "95")).isEqualTo(1);

    assertThat(run.out())
        .startsWith("{\n  \"pack\": \"p\",\n  \"version\": \"1.0.0\",\n  \"failures\": [")
        .containsSubsequence(
            "\n  \"scenarios\": [\n",
            "\"holds\": true",
            "\n  \"coverage\": {\n",
            "\n  \"laws\": {\n    \"tries\": 20,",
            "\n  \"mutation\": {\n")
        .endsWith("\n}\n");
  }

  @Test
  void a_page_for_a_browser_is_written_on_request() throws IOException {
    scenario("met");
    Path page = folder.resolve("coverage.html");

    assertThat(test("--only", "scenarios", "--html", page.toString())).isZero();
    assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Coverage of p 1.0.0");
    assertThat(test("--html", folder.resolve("no/page.html").toString())).isEqualTo(2);
    assertThat(run.err())
        .contains("page.html` cannot be written: no such file or folder\n")
        .doesNotContain("Exception");
  }

  @Test
  void a_scenario_for_each_gap_is_named_on_request() throws IOException {
    scenario("met");

    assertThat(test("--only", "coverage", "--suggest", "--tries", "200")).isZero();
    assertThat(run.out()).contains("this scenario would show it; keep it if it is right:\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--only scenarois | `--only`: `scenarois` is none of scenarios, coverage, laws, mutation",
        "--min-coverage 0.95x | `--min-coverage`: `0.95x` is not a percentage, such as 95",
        "--min-coverage 120 | `--min-coverage`: `120` is not a percentage from 0 to 100",
        "--only laws --min-mutation 90"
            + " | `--min-mutation` asks about mutation, which `--only` leaves out",
        "--tries 0 | `--tries`: `0` is below 1",
        "--seed x | `--seed`: `x` is no whole number"
      })
  void wrong_use_is_told(String options, String told) {
    assertThat(test(options.split(" ", -1))).isEqualTo(2);
    assertThat(run.err()).startsWith(told + "\n");
    assertThat(run.out()).isEmpty();
  }
}

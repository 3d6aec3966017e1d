package org.onboardingrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.pack.PackSource;

/** On the sample pack of the pages on findings, with other declarations and one scenario. */
class ExpectationCheckTest {

  private static final Path SAMPLE = Path.of("../docs/findings/sample");
  private static final String HEAD =
      """
      scenario: Some
      account: { id: acme, name: Acme, segment: SMB, anchors: { kickoff: 2026-01-12 } }
      as-of: day 14
      """;

  private static List<String> found(String manifestEnd, String expectations) throws IOException {
    return found(
        Files.readString(SAMPLE.resolve("pack.yaml")) + manifestEnd,
        expectations,
        Map.of(
            "sample/rules/completion.drl", Files.readString(SAMPLE.resolve("rules/completion.drl")),
            "sample/rules/decisions.drl", Files.readString(SAMPLE.resolve("rules/decisions.drl"))));
  }

  private static List<String> found(
      String manifest, String expectations, Map<String, String> rules) {
    Map<String, String> files = new LinkedHashMap<>(rules);
    files.put("sample/pack.yaml", manifest);
    files.put("sample/scenarios/some.yaml", HEAD + expectations);
    return CompiledPack.check(PackSource.memory("sample", files)).findings().stream()
        .filter(finding -> finding.code() == FindingCode.VAIN_EXPECTATION)
        .map(finding -> finding.code().code() + " " + finding.message())
        .toList();
  }

  @Test
  void what_rules_draw_may_be_expected_and_excluded() throws IOException {
    String outcomes = "decision: extend, reasons: [ silent, busy ], delay-causes: [ unmeasured ]";

    assertThat(found("", "expect: { %s, plays: [ agree-figures ] }\n".formatted(outcomes)))
        .isEmpty();
    assertThat(found("", "expect-not: { %s, risks: [ absent ] }\n".formatted(outcomes))).isEmpty();
  }

  @Test
  void the_never_rules_draw_reasons_in_every_pack() throws IOException {
    assertThat(found("", "expect: { reasons: [ late-without-reason, extension-over-limit ] }\n"))
        .isEmpty();
  }

  @Test
  void a_name_that_no_rule_draws_can_neither_be_expected_nor_excluded() throws IOException {
    String more = "  workshop: { text: { en: Hold a workshop, ja: ワークショップの開催 } }\n";

    assertThat(found(more, "expect: { plays: [ workshop ] }\n"))
        .containsExactly(
            "OR1302 this can never hold: nothing in the pack concludes the play `workshop`");
    assertThat(found(more, "expect-not: { plays: [ workshop ] }\n"))
        .containsExactly(
            "OR1302 this can never fail: nothing in the pack concludes the play `workshop`");
  }

  @Test
  void a_risk_must_be_drawn_on_the_level_that_is_expected() throws IOException {
    assertThat(found("", "expect: { risks: { absent: medium } }\n")).isEmpty();
    assertThat(found("", "expect: { risks: { absent: low } }\n"))
        .containsExactly(
            "OR1302 this can never hold: no rule sees the risk `absent` as `low`, only as `medium`");
  }

  @Test
  void a_decision_needs_a_reason_that_some_rule_draws() throws IOException {
    assertThat(found("", "expect: { decision: release }\n"))
        .containsExactly(
            "OR1302 this can never hold: no rule draws a reason to release, so `release` is never"
                + " decided");
    assertThat(found("", "expect-not: { decision: release }\n")).hasSize(1);
    assertThat(found("", "expect-not: { decision: continue }\n")).isEmpty();
  }

  @Test
  void a_scenario_may_hold_that_a_rule_stays_switched_off() throws IOException {
    String own =
        "pack: own\nversion: 1.0.0\nextends: standard\n"
            + "without: { The customer has gone silent: answers are not recorded }\n";

    assertThat(found(own, "expect-not: { reasons: [ customer-silent ] }\n", Map.of())).isEmpty();
    assertThat(found(own, "expect: { reasons: [ customer-silent ] }\n", Map.of())).hasSize(1);
  }

  @Test
  void grades_are_known_where_a_segment_has_a_benchmark() throws IOException {
    assertThat(found("", "expect: { grade: unknown }\n")).isEmpty();
    assertThat(found("", "expect-not: { grade: good }\n")).isEmpty();
  }
}

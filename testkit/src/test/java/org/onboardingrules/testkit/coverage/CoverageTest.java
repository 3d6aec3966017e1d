package org.onboardingrules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.SamplePacks;
import org.onboardingrules.testkit.Scope;
import org.onboardingrules.testkit.TestedPack;

class CoverageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  private static final TestedPack SAMPLE = SamplePacks.named("coverage-sample");

  private static Account.Builder account() {
    return Account.builder("acme", "Acme")
        .segment(new SegmentId("SMB"))
        .anchor(Anchor.KICKOFF, LocalDate.of(2026, 1, 12));
  }

  private static Coverage of(Account... accounts) {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (Account account : accounts) {
      cases.put("case " + (cases.size() + 1), new Case(account, DAY));
    }
    return Coverage.of(SAMPLE, Scope.OWN, cases);
  }

  private static ConditionCoverage condition(Coverage coverage, String written) {
    return coverage.rules().stream()
        .flatMap(rule -> rule.conditions().stream())
        .filter(condition -> condition.site().written().startsWith(written))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> holding(ConditionCoverage condition) {
    return condition.holding().orElseThrow().seenIn();
  }

  private static List<String> failing(ConditionCoverage condition) {
    return condition.failing().orElseThrow().seenIn();
  }

  private static Interaction spoken(LocalDate day) {
    return Interaction.of(day, Side.CUSTOMER, InteractionKind.MESSAGE);
  }

  private static Account answered(int daysAgo) {
    return account().feeds(Feed.INTERACTIONS).add(spoken(DAY.minusDays(daysAgo))).build();
  }

  @Test
  void a_condition_is_seen_true_and_false_where_it_alone_decides() {
    ConditionCoverage silence = condition(of(answered(13), answered(14)), "daysOfCustomerSilence");

    assertThat(failing(silence)).containsExactly("case 1");
    assertThat(holding(silence)).containsExactly("case 2");
  }

  @Test
  void a_condition_is_not_seen_false_where_another_fails_too() {
    Account closed =
        account()
            .feeds(Feed.INTERACTIONS)
            .anchor(Anchor.ONBOARDING_CLOSED, DAY)
            .add(spoken(DAY))
            .build();

    assertThat(failing(condition(of(closed), "daysOfCustomerSilence"))).isEmpty();
  }

  @Test
  void a_condition_about_which_nothing_is_reported_is_not_seen_false() {
    assertThat(failing(condition(of(account().build()), "daysOfCustomerSilence"))).isEmpty();
  }

  @Test
  void a_test_on_the_only_name_that_the_pack_declares_cannot_fail() {
    ConditionCoverage metric = condition(of(), "id == \"invoices\"");

    assertThat(metric.failing()).isEmpty();
    assertThat(metric.holding()).isPresent();
  }

  @Test
  void a_threshold_has_a_row_for_each_number() {
    assertThat(of().thresholds())
        .extracting(row -> row.threshold().id() + " " + row.value() + " " + row.segments())
        .containsExactly(
            "invoices-needed 50 [SMB]",
            "invoices-needed 500 [ENTERPRISE]",
            "silence-days 14 [ENTERPRISE, SMB]");
  }

  @Test
  void values_are_seen_below_at_and_above_a_threshold() {
    ThresholdCoverage silence = of(answered(13), answered(14), answered(15)).thresholds().get(2);

    assertThat(silence.at(Position.BELOW).orElseThrow().seenIn()).containsExactly("case 1");
    assertThat(silence.at(Position.AT).orElseThrow().seenIn()).containsExactly("case 2");
    assertThat(silence.at(Position.ABOVE).orElseThrow().seenIn()).containsExactly("case 3");
  }

  @Test
  void a_threshold_of_another_segment_is_not_seen() {
    Coverage coverage = Coverage.of(SAMPLE, Scope.OWN);

    assertThat(coverage.thresholds().get(1).items()).noneMatch(Item::isSeen);
  }

  @Test
  void without_cases_nothing_is_seen() {
    assertThat(of().ratio().seen()).isZero();
    assertThat(of().gaps()).hasSize(of().ratio().all());
  }

  @Test
  void enough_coverage_is_accepted() {
    assertThatCode(() -> CoverageFiles.sample().requireConditions(0.5)).doesNotThrowAnyException();
  }

  @Test
  void too_little_coverage_is_refused_with_the_gaps_and_scenarios_that_would_close_them() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> CoverageFiles.sample().requireConditions(0.95))
        .withMessageStartingWith(
            "conditions of coverage-sample 1.0.0: 13 of 21 (61.9 %) seen, and 95 % are required\n")
        .withMessageContaining(
            "coverage-sample/rules/risks.drl:7:17: not seen: rule `The customer is silent`:"
                + " `closed == false` false while the others hold\n")
        .withMessageContaining("    |                 ^^^^^^^^^^^^^^^\n")
        .withMessageContaining("    scenario: \"rule `The customer is silent`: `closed == false`")
        .withMessageContaining("this scenario would show it");
  }

  @Test
  void where_there_is_nothing_to_see_no_demand_is_met() {
    Coverage nothing = Coverage.of(SamplePacks.named("first"), Scope.OWN);

    assertThatThrownBy(() -> nothing.requireConditions(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ask `Scope.ALL`");
  }
}

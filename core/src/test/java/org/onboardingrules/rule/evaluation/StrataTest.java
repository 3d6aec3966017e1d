package org.onboardingrules.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.rule.TestRules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.rule.TestRules;
import org.onboardingrules.rule.model.Rule;

class StrataTest {

  private static final String DRAW_ESCALATE = "insert( Escalate.because(\"e\") );";
  private static final String DRAW_EXTEND = "insert( Extend.because(\"x\") );";
  private static final String DRAW_RISK = "insert( ChurnRisk.high(\"r\") );";

  @Test
  void rules_that_read_no_conclusions_form_one_stratum_in_their_order() {
    assertThat(
            layers(
                rule("b", "Onboarding( closed )", DRAW_ESCALATE),
                rule("a", "not Task( done )", DRAW_EXTEND)))
        .containsExactly(List.of("b", "a"));
  }

  @Test
  void reading_a_conclusion_needs_no_stratum_of_its_own() {
    assertThat(
            layers(
                rule("reader", "ChurnRisk( level == \"high\" )", DRAW_ESCALATE),
                rule("drawer", "Onboarding( closed )", DRAW_RISK)))
        .containsExactly(List.of("reader", "drawer"));
  }

  @Test
  void asking_for_an_absence_waits_for_every_rule_that_draws_it() {
    assertThat(
            layers(
                rule("reader", "not Escalate()", DRAW_EXTEND),
                rule("one", "Onboarding( closed )", DRAW_ESCALATE),
                rule("two", "ChurnRisk()", DRAW_ESCALATE),
                rule("risk", "Onboarding( closed )", DRAW_RISK)))
        .containsExactly(List.of("one", "two", "risk"), List.of("reader"));
  }

  @Test
  void counting_and_the_domain_of_a_forall_wait_as_well() {
    assertThat(
            layers(
                rule("count", "accumulate( ChurnRisk(); $n : count(1); $n > 1 )", DRAW_ESCALATE),
                rule(
                    "all",
                    "forall( $r : ChurnRisk() ChurnRisk( this == $r, level == \"low\" ) )",
                    DRAW_EXTEND),
                rule("risk", "Onboarding( closed )", DRAW_RISK)))
        .containsExactly(List.of("risk"), List.of("count", "all"));
  }

  @Test
  void a_forall_over_all_of_a_type_waits_for_those_that_do_not_meet_it() {
    assertThat(
            layers(
                rule("all", "forall( ChurnRisk( level == \"low\" ) )", DRAW_EXTEND),
                rule("risk", "Onboarding( closed )", DRAW_RISK)))
        .containsExactly(List.of("risk"), List.of("all"));
  }

  @Test
  void what_a_forall_needs_does_not_wait() {
    assertThat(
            layers(
                rule(
                    "complete",
                    "forall( $c : Criterion() CriterionMet( id == $c.id ) )",
                    "insert( OnboardingComplete.reached() );"),
                rule("met", "Onboarding( closed )", "insert( CriterionMet.of(\"c\") );")))
        .containsExactly(List.of("complete", "met"));
  }

  @Test
  void the_absence_of_an_absence_does_not_wait() {
    assertThat(
            layers(
                rule("reader", "not( Onboarding() and not Escalate() )", DRAW_EXTEND),
                rule("drawer", "Onboarding( closed )", DRAW_ESCALATE)))
        .containsExactly(List.of("reader", "drawer"));
  }

  @Test
  void strata_build_on_each_other() {
    assertThat(
            layers(
                rule("3", "not Extend()", "insert( Play.of(\"p\") );"),
                rule("2", "not Escalate()", DRAW_EXTEND),
                rule("1", "not ChurnRisk()", DRAW_ESCALATE),
                rule("0", "Onboarding( closed )", DRAW_RISK)))
        .containsExactly(List.of("0"), List.of("1"), List.of("2"), List.of("3"));
  }

  @Test
  void a_rule_does_not_wait_for_conclusions_that_it_rules_out() {
    assertThat(
            layers(
                rule("reader", "not ChurnRisk( level == \"low\" )", DRAW_ESCALATE),
                rule("drawer", "Onboarding( closed )", DRAW_RISK)))
        .containsExactly(List.of("reader", "drawer"));
  }

  @Test
  void a_rule_waits_for_conclusions_that_it_may_match() {
    assertThat(
            layers(
                rule("level", "not ChurnRisk( atLeast(\"medium\") )", DRAW_ESCALATE),
                rule("value", "Goal( $id : id ) not ChurnRisk( id == $id )", DRAW_EXTEND),
                rule("drawer", "Onboarding( closed )", DRAW_RISK)))
        .containsExactly(List.of("drawer"), List.of("level", "value"));
  }

  @Test
  void a_circle_through_an_absence_is_reported_once_with_all_of_its_rules() {
    Findings findings = new Findings();

    Strata.of(
        TestRules.read(
            rule("One", "not Extend()", DRAW_ESCALATE),
            rule("Two", "Escalate()", DRAW_RISK),
            rule("Three", "not ChurnRisk()", DRAW_EXTEND),
            rule("Harmless", "not Escalate()", "insert( Play.of(\"p\") );")),
        findings);

    assertThat(findings.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.NEGATION_CYCLE);
              assertThat(finding.help()).contains("`One`", "`Two`", "`Three`");
              assertThat(finding.help()).doesNotContain("Harmless");
            });
  }

  @Test
  void two_circles_are_two_findings() {
    Findings findings = new Findings();

    Strata.of(
        TestRules.read(
            rule("a", "not Escalate()", DRAW_ESCALATE), rule("b", "not Extend()", DRAW_EXTEND)),
        findings);

    assertThat(findings.count()).isEqualTo(2);
  }

  @Test
  void a_circle_without_an_absence_is_fine() {
    assertThat(
            layers(
                rule("a", "Escalate()", DRAW_EXTEND), rule("b", "exists Extend()", DRAW_ESCALATE)))
        .containsExactly(List.of("a", "b"));
  }

  private static List<List<String>> layers(String... rules) {
    return TestRules.strata(rules).layers().stream()
        .map(layer -> layer.stream().map(Rule::name).toList())
        .toList();
  }
}

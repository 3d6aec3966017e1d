package org.onboardingrules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.scenario.ScenarioFixture.ACCOUNTS;
import static org.onboardingrules.scenario.ScenarioFixture.HEAD;
import static org.onboardingrules.scenario.ScenarioFixture.findings;
import static org.onboardingrules.scenario.ScenarioFixture.read;
import static org.onboardingrules.scenario.ScenarioFixture.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

class ScenarioFilesTest {

  private static final String FULL =
      """
      scenario: Silent for two weeks
      source: R116
      account: northwind
      as-of: day 14
      expect:
        completion: incomplete
        decision: escalate
        grade: good
        criteria: { fifty-invoices: met, customer-confirmed: not-met }
        reasons: [ customer-silent ]
        risks: { low-usage: high }
        delay-causes: [ bandwidth ]
        plays: [ smaller-steps ]
      expect-not:
        completion: undetermined
        decision: complete
        grade: poor
        criteria: [ customer-confirmed ]
        reasons: [ customer-busy, closed-incomplete ]
      """;

  @Test
  void a_scenario_says_who_when_and_what_must_come_out() {
    Scenario scenario = sound(FULL);

    assertThat(scenario.name()).isEqualTo("Silent for two weeks");
    assertThat(scenario.source()).contains("R116");
    assertThat(scenario.baseAccount()).isEqualTo("northwind");
    assertThat(scenario.asOf()).isEqualTo("2026-01-26");
    assertThat(scenario.at().place()).hasToString("input.yaml:1:11");
    assertThat(scenario.account()).isEqualTo(AccountFiles.read(ACCOUNTS).accounts().get(0));
  }

  @Test
  void what_is_expected_is_read_with_its_places() {
    Expectations expected = sound(FULL).expected();

    assertThat(expected.completion().map(Stated::value)).contains(CompletionStatus.INCOMPLETE);
    assertThat(expected.decision().map(Stated::value)).contains(DecisionAction.ESCALATE);
    assertThat(expected.grade().map(Stated::value)).contains(Grade.GOOD);
    assertThat(expected.criteria()).containsOnlyKeys("fifty-invoices", "customer-confirmed");
    assertThat(expected.criteria().get("fifty-invoices").value()).isEqualTo(CriterionStatus.MET);
    assertThat(expected.reasons()).extracting(Stated::value).containsExactly("customer-silent");
    assertThat(expected.risks().get("low-usage").value()).isEqualTo(RiskLevel.HIGH);
    assertThat(expected.delayCauses()).extracting(Stated::value).containsExactly("bandwidth");
    assertThat(expected.plays()).extracting(Stated::value).containsExactly("smaller-steps");
    assertThat(expected.risks().get("low-usage").at().place()).hasToString("input.yaml:11:12");
  }

  @Test
  void what_is_excluded_is_read_and_the_reasons_of_the_never_rules_are_known() {
    Exclusions excluded = sound(FULL).excluded();

    assertThat(excluded.completion().map(Stated::value)).contains(CompletionStatus.UNDETERMINED);
    assertThat(excluded.decision().map(Stated::value)).contains(DecisionAction.COMPLETE);
    assertThat(excluded.grade().map(Stated::value)).contains(Grade.POOR);
    assertThat(excluded.criteria()).extracting(Stated::value).containsExactly("customer-confirmed");
    assertThat(excluded.reasons())
        .extracting(Stated::value)
        .containsExactly("customer-busy", "closed-incomplete");
    assertThat(excluded.risks()).isEmpty();
    assertThat(excluded.plays()).isEmpty();
  }

  @Test
  void a_scenario_may_only_exclude() {
    Scenario scenario =
        sound(HEAD.replace("expect: { decision: continue }", "expect-not: { decision: complete }"));

    assertThat(scenario.expected().isEmpty()).isTrue();
    assertThat(scenario.excluded().isEmpty()).isFalse();
  }

  @Test
  void every_document_of_every_file_is_a_scenario() {
    String other = HEAD.replace("Some", "Other");
    String third = HEAD.replace("Some", "Third");

    ScenarioBatch batch = read(HEAD + "---\n" + other, third);

    assertThat(batch.scenarios())
        .extracting(Scenario::name)
        .containsExactly("Some", "Other", "Third");
    assertThat(batch.report().findings()).isEmpty();
  }

  @Test
  void a_fault_costs_its_scenario_and_no_other() {
    ScenarioBatch batch = read(HEAD.replace("Some", "Faulty") + "sauce: R1\n---\n" + HEAD);

    assertThat(batch.scenarios()).extracting(Scenario::name).containsExactly("Some");
    assertThat(findings(batch)).containsExactly("OR1002 unknown key `sauce` in scenario");
  }

  @Test
  void of_two_scenarios_with_one_name_the_first_is_kept_also_across_files() {
    ScenarioBatch batch = read(HEAD, HEAD.replace("2026-03-31", "2026-04-01"));

    assertThat(batch.scenarios())
        .extracting(Scenario::asOf)
        .containsExactly(LocalDate.of(2026, 3, 31));
    assertThat(findings(batch))
        .containsExactly("OR1012 `Some` is the name of a scenario already, at input.yaml:1:11");
  }

  @Test
  void names_are_not_held_against_a_pack_that_cannot_be_told() {
    String text =
        HEAD.replace("{ decision: continue }", "{ reasons: [ anything ], decision: contine }");

    ScenarioBatch batch = read(Optional.empty(), List.of(ACCOUNTS), text);

    assertThat(findings(batch)).containsExactly("OR1007 `contine` is not a word for `decision`");
  }

  @Test
  void days_that_cannot_be_counted_without_a_pack_are_no_finding() {
    String text = HEAD.replace("2026-03-31", "day 14");

    ScenarioBatch batch = read(Optional.empty(), List.of(ACCOUNTS), text);

    assertThat(batch.scenarios()).isEmpty();
    assertThat(batch.report().findings()).isEmpty();
  }

  @Test
  void an_account_whose_file_cannot_be_read_is_not_called_unknown() {
    SourceText broken = SourceText.of("broken.yaml", "- id: [");

    ScenarioBatch batch =
        read(
            Optional.of(ScenarioFixture.PACK),
            List.of(ACCOUNTS, broken),
            HEAD.replace("northwind", "eastwind"));

    assertThat(batch.scenarios()).isEmpty();
    assertThat(batch.report().findings())
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.place().file()).isEqualTo("broken.yaml"));
  }

  @Test
  void without_accounts_the_help_says_where_to_put_them() {
    ScenarioBatch batch = read(Optional.of(ScenarioFixture.PACK), List.of(), HEAD);

    assertThat(batch.report().toString())
        .contains("help: describe it in a file of the folder `accounts`");
  }

  @Test
  void two_accounts_with_one_id_are_a_fault_of_the_accounts() {
    SourceText again = SourceText.of("again.yaml", "{ id: northwind, name: Again }");

    ScenarioBatch batch = read(Optional.of(ScenarioFixture.PACK), List.of(ACCOUNTS, again), HEAD);

    assertThat(findings(batch))
        .containsExactly(
            "OR1012 `northwind` is the id of an account already, at accounts.yaml:1:7");
    assertThat(batch.scenarios().get(0).account().name()).isEqualTo("Northwind");
  }
}

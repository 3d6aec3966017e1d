package org.onboardingrules.check.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.check.SampleWith;

/** Figures behind criteria and goals, risks, and the plan. */
class AdviceTest {

  private static final String OUTCOME = "    Goal( id == \"faster-invoices\", reached == true )";
  private static final String CONFIRMED =
      "    Goal( id == \"faster-invoices\", confirmed == true )";
  private static final String PLAN =
      "  plan-agreed: { owner: vendor, due-day: 7, title: { en: Plan agreed, ja: 計画の合意 } }";
  private static final String ABSENT =
      "  absent: { indicator: leading, text: { en: Misses meetings, ja: 会議の欠席 } }";

  @TempDir private Path folder;

  private SampleWith completionOn(String outcome, String confirmed) {
    return SampleWith.in(folder)
        .change("rules/completion.drl", CONFIRMED, "    " + confirmed)
        .change("rules/completion.drl", OUTCOME, "    " + outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Goal( id == \"faster-invoices\", confirmed == true )|true",
        "Onboarding( valueConfirmed == true )|true",
        "Onboarding( health == \"green\", meetingAttendance > 0.6 )|true",
        "accumulate( Interaction( kind == \"small-win\" ); $n : count(1); $n >= 2 )|true",
        "Metric( id == \"invoices\", reported == true )|true",
        "Onboarding( health == \"green\" )|false",
        "Milestone( id == \"plan-agreed\", completed == true )|false",
        "Goal( confirmed == true )|false",
      })
  void a_qualitative_criterion_has_a_figure_behind_it(String confirmed, boolean backed)
      throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change("rules/completion.drl", CONFIRMED, "    " + confirmed)
                .codes()
                .contains("OR4006"))
        .isNotEqualTo(backed);
  }

  @Test
  void a_criterion_on_the_metric_of_a_goal_is_a_figure_behind_the_goal() throws IOException {
    assertThat(
            completionOn(
                    "Metric( id == \"processing-days\", mean(\"onboarding\") < 4 )",
                    "Goal( id == \"faster-invoices\", confirmed == true )")
                .codes())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Goal( targeted == false || measured == false );",
        "Goal( id in ( \"faster-invoices\" ), targeted == false || measured == false );",
        "Goal( id == \"faster-invoices\", targeted == false );is not measured",
        "Goal( id == \"faster-invoices\", measured == false );has no target",
        "Goal( id == \"faster-invoices\", daysLeft < 9 );has no target, or is not measured",
      })
  void a_goal_without_figures_is_noticed(String condition, String unnoticed) throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/decisions.drl",
                    "    Goal( id == \"faster-invoices\", targeted == false || measured == false )",
                    "    " + condition)
                .findings())
        .isEqualTo(
            unnoticed == null
                ? List.of()
                : List.of("OR4007 no rule notices when `faster-invoices` " + unnoticed));
  }

  @Test
  void one_risk_that_shows_early_is_enough() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(ABSENT, ABSENT + "\n  late: { indicator: lagging, text: { en: L, ja: L } }")
                .rules(
                    """
                    rule "Late"
                    when
                        Onboarding( late == true )
                    then
                        insert( ChurnRisk.high("late") );
                    end
                    """)
                .codes())
        .isEmpty();
  }

  @Test
  void a_misspelt_risk_is_not_a_pack_without_risks() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .change(
                    "rules/decisions.drl",
                    "    insert( ChurnRisk.medium(\"absent\") );",
                    "    insert( ChurnRisk.medium(\"absend\") );")
                .codes())
        .containsExactly("OR2105");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan-agreed: { owner: vendor, title: { en: P, ja: P } }|OR4008",
        "plan-agreed: { due-day: 7, title: { en: P, ja: P } }|OR4008",
        "plan-agreed: { title: { en: P, ja: P } }|OR4008",
        "plan-agreed: { owner: vendor, due-day: 14, title: { en: P, ja: P } }|",
        "plan-agreed: { owner: vendor, due-day: 15, title: { en: P, ja: P } }|OR4009",
        "plan-agreed: { owner: vendor, due-day: 7, from: go-live, title: { en: P, ja: P } }"
            + "|OR4009",
        "plan-agreed: { owner: vendor, due-day: 7, required: false, title: { en: P, ja: P } }"
            + "|OR4009",
        "plan-agreed: { owner: vendor, due: onboarding, title: { en: P, ja: P } }|OR4009",
        "plan-agreed: { owner: vender, due-day: 7, title: { en: P, ja: P } }|OR1007",
      })
  void the_plan_names_owners_and_days_and_starts_early(String milestone, String code)
      throws IOException {
    assertThat(SampleWith.in(folder).pack(PLAN, "  " + milestone).codes())
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"2, false", "1, true"})
  void as_many_criteria_may_be_required_as_the_pack_wants(int most, boolean tooMany)
      throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack("max-required-criteria: 3", "max-required-criteria: " + most)
                .codes()
                .contains("OR4003"))
        .isEqualTo(tooMany);
  }

  @Test
  void a_reason_with_a_fault_is_not_a_pack_without_reasons() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack(
                    "  silent: { decision: escalate, to: champion,"
                        + " text: { en: No answer, ja: 反応がない } }",
                    "  silent: { decision: escalte, to: champion,"
                        + " text: { en: No answer, ja: 反応がない } }")
                .codes())
        .containsExactly("OR1007");
  }

  @Test
  void a_missing_extended_pack_is_all_that_is_told() throws IOException {
    assertThat(
            SampleWith.in(folder)
                .pack("pack: sample", "pack: sample\nextends: ../nothing")
                .pack("first-value: { goal: faster-invoices }\n", "")
                .pack(
                    "  silent: { decision: escalate, to: champion,"
                        + " text: { en: No answer, ja: 反応がない } }",
                    "")
                .codes())
        .containsExactly("OR1202");
  }
}

package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.format.AssessmentText;
import org.onboardingrules.term.Language;

/** The sample accounts of the pack: what comes out of each, beyond what its README tells. */
class EnterprisePlatformTest {

  private static final ExamplePack PACK = ExamplePack.named("enterprise-platform");
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private static Assessment assess(String account) {
    return PACK.compiled().assess(PACK.account(account), AS_OF);
  }

  @ParameterizedTest
  @CsvSource({
    "asagiri-steel, ''",
    "hakuro-holdings, ''",
    "hibiki-pharma, closed-incomplete timeline-underestimated",
    "kurogane-heavy, external-dependency",
    "minahama-city, customer-busy",
    "yamabiko-telecom, ''",
    "hayate-railway, customer-silent",
    "seiran-insurance, customer-dissatisfied scope-added timeline-underestimated",
    "kogarashi-trading, extension-over-limit customer-busy timeline-underestimated",
    "takane-foods, promise-open",
    "sazanami-shipping, approval-stuck"
  })
  void gives_the_reasons_of_each_story(String account, String reasons) {
    assertThat(assess(account).decision().reasons())
        .extracting(Reason::id)
        .containsExactly(reasons.isEmpty() ? new String[] {} : reasons.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "asagiri-steel, 2026-03-13, true, 0",
    "shirakaba-chemicals, 2026-03-24, false, 29",
  })
  void is_on_time_by_the_first_plan_however_often_it_was_extended(
      String account, LocalDate since, boolean onTime, int slip) {
    Assessment assessment = assess(account);

    assertThat(assessment.completion().completedOn()).contains(since);
    assertThat(assessment.completion().onTime()).contains(onTime);
    assertThat(assessment.schedule().daysLate()).hasValue(0);
    assertThat(assessment.schedule().slipDays()).hasValue(slip);
  }

  @ParameterizedTest
  @CsvSource({
    "kurogane-heavy, 2026-03-09, 2026-03-27, 18, 22",
    "kogarashi-trading, 2026-02-03, 2026-03-31, 56, 56"
  })
  void counts_the_slip_from_the_first_plan_and_valid_extensions_only(
      String account, LocalDate first, LocalDate deadline, int extended, int slip) {
    Assessment assessment = assess(account);

    assertThat(assessment.schedule().originalDeadline()).contains(first);
    assertThat(assessment.schedule().deadline()).contains(deadline);
    assertThat(assessment.schedule().extendedDays()).isEqualTo(extended);
    assertThat(assessment.schedule().slipDays()).hasValue(slip);
  }

  @Test
  void suggests_the_date_of_the_next_extension() {
    assertThat(assess("kurogane-heavy").decision().suggestedDate())
        .contains(LocalDate.of(2026, 4, 28));
  }

  @Test
  void finds_risks_causes_and_plays_where_the_data_show_them() {
    Assessment takane = assess("takane-foods");

    assertThat(takane.churnRisks())
        .extracting(ChurnRisk::id)
        .containsExactly(
            "expectation-gap", "milestone-overdue", "no-recent-win", "scope-unwritten");
    assertThat(takane.delayCauses())
        .extracting(DelayCause::id)
        .containsExactly("low-enthusiasm", "over-promised", "scope-creep");
    assertThat(takane.plays())
        .extracting(Play::id)
        .containsExactly(
            "bring-in-sales",
            "catch-up-handoff",
            "explain-why",
            "next-win",
            "second-phase",
            "state-impact",
            "write-scope");
  }

  @Test
  void shows_the_result_in_japanese_too() {
    assertThat(ExamplePack.text(PACK.readme()).text())
        .contains(AssessmentText.of(assess("kurogane-heavy"), Language.JA));
  }
}

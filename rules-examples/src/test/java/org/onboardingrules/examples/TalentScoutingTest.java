package org.onboardingrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onboardingrules.account.Account;
import org.onboardingrules.account.MetricSeries;
import org.onboardingrules.account.MetricSeries.Observation;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.MetricKind;

/** An interview within one calendar month of introduction (R156), and who needs a hand before. */
class TalentScoutingTest {

  private static final ExamplePack PACK = ExamplePack.named("talent-scouting");
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private static Assessment interviewOn(LocalDate introduced, LocalDate interview) {
    Account account =
        Account.builder("acme", "Acme")
            .segment(new SegmentId("ALL"))
            .anchor(Anchor.INTRODUCTION, introduced)
            .add(
                new MetricSeries(
                    "interviews",
                    MetricKind.COUNT,
                    List.of(Observation.of(interview, BigDecimal.ONE))))
            .build();
    return PACK.compiled().assess(account, interview);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-02-01",
    "2026-01-28, 2026-02-28",
    "2026-01-29, 2026-02-28",
    "2026-01-31, 2026-02-28",
    "2028-01-31, 2028-02-29",
    "2026-02-28, 2026-03-28",
    "2026-03-31, 2026-04-30",
    "2025-12-31, 2026-01-31"
  })
  void counts_an_interview_until_the_last_day_of_the_calendar_month(
      LocalDate introduced, LocalDate last) {
    Assessment inTime = interviewOn(introduced, last);
    Assessment late = interviewOn(introduced, last.plusDays(1));

    assertThat(inTime.completion().status().word()).isEqualTo("complete");
    assertThat(inTime.completion().onTime()).contains(true);
    assertThat(late.completion().status().word()).isEqualTo("incomplete");
    assertThat(late.schedule().deadline()).contains(last);
  }

  @Test
  void shows_both_walls_and_what_helps_over_them() {
    Assessment kogane = PACK.compiled().assess(PACK.account("kogane-dental"), AS_OF);

    assertThat(kogane.churnRisks())
        .extracting(ChurnRisk::id)
        .containsExactly("no-first-mail", "pooling-lapsed");
    assertThat(kogane.delayCauses()).extracting(DelayCause::id).containsExactly("stuck-at-mail");
    assertThat(kogane.plays())
        .extracting(Play::id)
        .containsExactly(
            "hold-follow-up", "search-together", "sharpen-requirements", "write-first-mail");
  }

  @Test
  void has_nothing_to_say_where_all_goes_well() {
    Assessment kohaku = PACK.compiled().assess(PACK.account("kohaku-fintech"), AS_OF);

    assertThat(kohaku.churnRisks()).isEmpty();
    assertThat(kohaku.delayCauses()).isEmpty();
    assertThat(kohaku.plays()).isEmpty();
  }

  @Test
  void tells_a_missed_habit_with_its_figures_in_both_languages() {
    Assessment kogane = PACK.compiled().assess(PACK.account("kogane-dental"), AS_OF);

    assertThat(kogane.churnRisks())
        .filteredOn(risk -> risk.id().equals("pooling-lapsed"))
        .extracting(ChurnRisk::text)
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.en()).startsWith("No candidate was added to the pool in 2 of");
              assertThat(text.ja()).startsWith("導入後、候補者をタレントプールに追加しなかった週が2週ある");
            });
  }
}

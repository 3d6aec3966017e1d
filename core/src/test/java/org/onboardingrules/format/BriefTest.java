package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.AssessmentExamples;
import org.onboardingrules.assessment.Benchmark;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.Schedule;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;

class BriefTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Completion BARE =
      completion(CompletionStatus.INCOMPLETE, Optional.empty(), Optional.empty());

  private final Brief brief = new Brief(new Wording(Language.EN));

  @Test
  void a_reason_matters_most_then_what_withholds_complete_then_a_risk() {
    Assessment acme = AssessmentExamples.acme();
    Completion withheld = AssessmentExamples.minato().completion();
    List<ChurnRisk> risks = acme.churnRisks().subList(0, 1);

    assertThat(brief.mainPoint(with(acme.decision(), withheld, risks)))
        .isEqualTo("The customer has neither answered nor attended for two weeks (+1 more)");
    assertThat(brief.mainPoint(with(carryOn(), withheld, risks)))
        .isEqualTo("The customer has not confirmed the value");
    assertThat(brief.mainPoint(with(carryOn(), BARE, risks)))
        .isEqualTo("Use of the product has dropped by half");
    assertThat(brief.mainPoint(with(carryOn(), BARE, List.of()))).isEmpty();
  }

  @Test
  void a_pack_that_requires_nothing_has_no_progress() {
    assertThat(brief.completion(BARE, due(0)))
        .containsExactly("incomplete, no criterion is required");
  }

  @Test
  void a_complete_account_says_since_when_and_whether_that_was_on_time() {
    assertThat(since(Language.EN, Optional.of(true), 0))
        .isEqualTo("complete since 2026-03-01, on time");
    assertThat(since(Language.EN, Optional.of(false), 17))
        .isEqualTo("complete since 2026-03-01, 17 days after the first deadline");
    assertThat(since(Language.EN, Optional.of(false), 1))
        .isEqualTo("complete since 2026-03-01, 1 day after the first deadline");
    assertThat(since(Language.EN, Optional.empty(), 0)).isEqualTo("complete since 2026-03-01");
    assertThat(since(Language.JA, Optional.of(true), 0)).isEqualTo("2026-03-01に完了（期日内）");
    assertThat(since(Language.JA, Optional.of(false), 17)).isEqualTo("2026-03-01に完了（当初の期日の17日後）");
    assertThat(since(Language.JA, Optional.empty(), 0)).isEqualTo("2026-03-01に完了");
  }

  private static String since(Language language, Optional<Boolean> onTime, int slip) {
    Completion complete = completion(CompletionStatus.COMPLETE, Optional.of(DAY), onTime);
    return new Brief(new Wording(language)).completion(complete, due(slip)).get(1);
  }

  private static Completion completion(
      CompletionStatus status, Optional<LocalDate> completedOn, Optional<Boolean> onTime) {
    return new Completion(status, completedOn, onTime, 0, List.of(), List.of(), List.of());
  }

  private static Schedule due(int slip) {
    return new Schedule(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(slip),
        0,
        OptionalInt.of(slip),
        OptionalInt.empty());
  }

  @Test
  void first_value_says_no_more_than_is_known() {
    assertThat(firstValue(Grade.UNKNOWN, Optional.of(DAY), OptionalInt.empty()))
        .isEqualTo("unknown: on 2026-03-01");
    assertThat(firstValue(Grade.UNKNOWN, Optional.empty(), OptionalInt.of(9)))
        .isEqualTo("unknown, 9 days after kickoff");
    assertThat(firstValue(Grade.WORLD_CLASS, Optional.of(DAY), OptionalInt.of(-1)))
        .isEqualTo("world class: 1 day before kickoff, on 2026-03-01");
    assertThat(firstValue(Grade.PENDING, Optional.empty(), OptionalInt.of(0)))
        .isEqualTo("pending: not reached, 0 days after kickoff");
  }

  @Test
  void an_extension_that_is_kept_shows_as_slip() {
    Schedule kept =
        new Schedule(
            Optional.of(DAY),
            Optional.of(DAY.plusDays(14)),
            OptionalInt.of(0),
            14,
            OptionalInt.of(14),
            OptionalInt.empty());

    assertThat(brief.schedule(kept))
        .containsExactly(
            "not late, due 2026-03-15",
            "first due 2026-03-01, extended by 14 days, slipped by 14 days in all");
  }

  private String firstValue(Grade grade, Optional<LocalDate> on, OptionalInt days) {
    return brief.firstValue(new Benchmark(grade, Anchor.KICKOFF, on, days));
  }

  private static Decision carryOn() {
    return new Decision(DecisionAction.CONTINUE, List.of(), Optional.empty());
  }

  private static Assessment with(Decision decision, Completion completion, List<ChurnRisk> risks) {
    Assessment acme = AssessmentExamples.acme();
    return new Assessment(
        acme.pack(),
        acme.accountId(),
        acme.accountName(),
        acme.segment(),
        acme.asOf(),
        completion,
        decision,
        risks,
        acme.benchmark(),
        acme.outlooks(),
        acme.schedule(),
        acme.delayCauses(),
        acme.plays(),
        acme.flags());
  }
}

package org.onboardingrules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.evidence.Evidence;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.assessment.evidence.RuleEvidence;
import org.onboardingrules.assessment.evidence.ThresholdUsed;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;

class AssessmentTest {

  @Test
  void a_change_to_a_list_that_was_passed_in_changes_nothing() {
    List<Reason> reasons = new ArrayList<>();
    Decision decision = new Decision(DecisionAction.CONTINUE, reasons, Optional.empty());

    reasons.addAll(AssessmentExamples.acme().decision().reasons());

    assertThat(decision.reasons()).isEmpty();
  }

  @Test
  void the_decisive_reasons_are_those_for_the_action_decided_on() {
    assertThat(AssessmentExamples.acme().decision().decisive())
        .extracting(Reason::id)
        .containsExactly("customer-silent", "churn-risk");
  }

  @Test
  void progress_beyond_a_percentage_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> completion(CompletionStatus.INCOMPLETE, Optional.empty(), Optional.empty(), 101))
        .withMessage("progress is 101\ngive a percentage from 0 to 100");
  }

  @Test
  void a_day_of_completion_without_completion_is_refused() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 12));

    assertThat(completion(CompletionStatus.COMPLETE, day, Optional.of(true), 100).completedOn())
        .isEqualTo(day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> completion(CompletionStatus.INCOMPLETE, day, Optional.empty(), 66))
        .withMessage(
            "completedOn is 2026-03-12 and the status incomplete\nleave it empty unless complete");
  }

  @Test
  void a_judgement_on_a_day_of_completion_that_is_not_there_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> completion(CompletionStatus.COMPLETE, Optional.empty(), Optional.of(false), 100))
        .withMessage("onTime is false without completedOn\ngive both or leave it empty");
  }

  private static Completion completion(
      CompletionStatus status,
      Optional<LocalDate> completedOn,
      Optional<Boolean> onTime,
      int progress) {
    return new Completion(status, completedOn, onTime, progress, List.of(), List.of(), List.of());
  }

  @Test
  void negative_lateness_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Schedule(
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.of(-1),
                    0,
                    OptionalInt.empty(),
                    OptionalInt.empty()))
        .withMessage("daysLate is -1\ngive 0 or more");
  }

  @Test
  void evidence_is_matched_by_its_case() {
    Evidence guard =
        new GuardEvidence("value-evidenced", List.of("R125"), new Text("no confirmation", "確認なし"));
    Evidence rule =
        new RuleEvidence("Live", new Place("a.drl", 1, 1), List.of(), List.of(), List.of());

    assertThat(guard.<String>match(RuleEvidence::rule, GuardEvidence::guard))
        .isEqualTo("value-evidenced");
    assertThat(rule.<String>match(RuleEvidence::rule, GuardEvidence::guard)).isEqualTo("Live");
  }

  @Test
  void a_threshold_is_equal_however_its_number_is_written() {
    assertThat(threshold("1.40E+1")).isEqualTo(threshold("14.0"));
    assertThat(threshold("1.40E+1").value()).hasToString("14");
  }

  @Test
  void a_threshold_that_takes_too_many_digits_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> threshold("1E+999999999"))
        .withMessage("value takes too many digits\ngive a number of at most 100 digits");
  }

  private static ThresholdUsed threshold(String value) {
    return new ThresholdUsed(
        "silence-days", new BigDecimal(value), "R116", new Place("pack.yaml", 1, 1));
  }
}

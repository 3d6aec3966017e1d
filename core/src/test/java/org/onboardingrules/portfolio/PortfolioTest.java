package org.onboardingrules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.AssessmentExamples;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;

class PortfolioTest {

  private static final Assessment BIRCH = AssessmentExamples.birch();
  private static final Assessment CORVID = AssessmentExamples.corvid();

  private static PortfolioSummary examples(int most) {
    Portfolio portfolio = new Portfolio(List.of(), most);
    AssessmentExamples.portfolio().forEach(portfolio::add);
    return portfolio.summary();
  }

  @Test
  void accounts_are_counted_by_completion_decision_risk_and_grade() {
    PortfolioSummary summary = examples(0);

    assertThat(summary.total().accounts()).isEqualTo(5);
    assertThat(summary.total().percentComplete()).contains(new BigDecimal("20.00"));
    assertThat(summary.total().of(CompletionStatus.INCOMPLETE)).isEqualTo(3);
    assertThat(summary.total().of(DecisionAction.ESCALATE)).isEqualTo(1);
    assertThat(summary.gravestRisk())
        .containsExactly(
            new Count("high", 1),
            new Count("medium", 0),
            new Count("low", 0),
            new Count("none", 4));
    assertThat(summary.grades())
        .containsExactly(
            new Count("world-class", 1),
            new Count("good", 1),
            new Count("poor", 1),
            new Count("pending", 1),
            new Count("unknown", 1));
  }

  @Test
  void accounts_are_counted_by_segment() {
    assertThat(examples(0).segments())
        .extracting(GroupTally::name, group -> group.tally().accounts())
        .containsExactly(
            tuple("ENTERPRISE", 1L),
            tuple("MID_MARKET", 1L),
            tuple("SMB", 2L),
            tuple("public-sector", 1L));
  }

  @Test
  void a_share_is_rounded_to_two_decimals_and_absent_of_nothing() {
    Portfolio portfolio = new Portfolio(List.of(), 0);
    assertThat(portfolio.summary().total().percentComplete()).isEmpty();

    portfolio.add(BIRCH);
    portfolio.add(BIRCH);
    portfolio.add(CORVID);

    assertThat(portfolio.summary().total().percentComplete()).contains(new BigDecimal("66.67"));
  }

  @Test
  void criteria_stand_in_the_order_of_the_pack_and_others_follow_by_id() {
    Portfolio portfolio = new Portfolio(List.of("used", "asked"), 0);
    portfolio.add(met("asked", "used", "also", "extra"));
    portfolio.add(met("used"));

    assertThat(portfolio.summary().criteria())
        .extracting(CriterionCounts::id)
        .containsExactly("used", "asked", "also", "extra");
    assertThat(portfolio.summary().criteria().get(0).met()).isEqualTo(2);
  }

  private static Assessment met(String... ids) {
    List<CriterionResult> criteria =
        List.of(ids).stream()
            .map(id -> new CriterionResult(id, Text.same(id), true, CriterionStatus.MET, List.of()))
            .toList();
    return Assessments.with(
        BIRCH,
        new Completion(
            CompletionStatus.COMPLETE,
            Optional.empty(),
            Optional.empty(),
            100,
            criteria,
            List.of(),
            List.of()));
  }

  @Test
  void the_worst_are_kept_and_no_more_than_wanted() {
    assertThat(examples(2).attention())
        .extracting(Assessment::accountId)
        .containsExactly("dahlia", "acme");
    assertThat(examples(0).attention()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Portfolio(List.of(), -1))
        .withMessage("most is -1\ngive 0 or more");
  }

  @Test
  void accounts_are_counted_by_the_values_of_their_labels() {
    Portfolio portfolio = new Portfolio(List.of(), 0);
    portfolio.add(BIRCH, Map.of("device", "iOS", "channel", "Organic"));
    portfolio.add(CORVID, Map.of("device", "iOS"));
    portfolio.add(CORVID, Map.of("device", "Android"));

    List<LabelTally> labels = portfolio.summary().labels();

    assertThat(labels).extracting(LabelTally::label).containsExactly("channel", "device");
    LabelTally device = labels.get(1);
    assertThat(device.values()).extracting(GroupTally::name).containsExactly("Android", "iOS");
    assertThat(device.values().get(1).tally().accounts()).isEqualTo(2);
    assertThat(device.values().get(1).tally().percentComplete()).contains(new BigDecimal("50.00"));
    assertThat(device.without()).isEmpty();
    assertThat(labels.get(0).without().map(Tally::accounts)).contains(2L);
  }

  @Test
  void values_beyond_the_most_are_counted_together() {
    Portfolio portfolio = new Portfolio(List.of(), 0);
    for (int i = 0; i < Portfolio.MOST_VALUES + 5; i++) {
      portfolio.add(BIRCH, Map.of("id", "value " + i));
    }
    portfolio.add(BIRCH, Map.of("id", "value 0"));

    LabelTally label = portfolio.summary().labels().get(0);

    assertThat(label.values()).hasSize(Portfolio.MOST_VALUES);
    assertThat(label.values().get(0).tally().accounts()).isEqualTo(2);
    assertThat(label.other().map(Tally::accounts)).contains(5L);
    assertThat(label.without()).isEmpty();
  }

  @Test
  void the_first_and_the_last_day_are_told_of_many() {
    Portfolio portfolio = new Portfolio(List.of(), 0);
    LocalDate day = BIRCH.asOf();
    for (int days : List.of(5, 0, 9, 3)) {
      portfolio.add(Assessments.on(BIRCH, day.plusDays(days)));
    }

    assertThat(portfolio.summary().firstAsOf()).contains(day);
    assertThat(portfolio.summary().lastAsOf()).contains(day.plusDays(9));
  }

  @Test
  void a_reason_has_a_text_only_where_several_accounts_have_the_same() {
    Map<String, Boolean> texts =
        examples(0).reasons().stream()
            .collect(Collectors.toMap(ReasonCount::id, reason -> reason.text().isPresent()));

    assertThat(examples(0).reasons())
        .extracting(ReasonCount::id, ReasonCount::accounts)
        .contains(tuple("busy-season", 2L));
    assertThat(texts).containsEntry("busy-season", true).containsValue(false);
  }
}

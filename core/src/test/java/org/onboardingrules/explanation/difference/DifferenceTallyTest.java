package org.onboardingrules.explanation.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.IndicatorKind;
import org.onboardingrules.term.code.RiskLevel;

class DifferenceTallyTest {

  private static final Assessment REAL =
      Compared.explained("hoshino-logistics", Compared.TODAY).assessment();

  private final List<String> explained = new ArrayList<>();

  private static Assessment answer(String id, DecisionAction action, ChurnRisk... risks) {
    return new Assessment(
        REAL.pack(),
        id,
        "Account " + id,
        REAL.segment(),
        REAL.asOf(),
        REAL.completion(),
        new Decision(action, List.of(), Optional.empty()),
        List.of(risks),
        REAL.benchmark(),
        REAL.outlooks(),
        REAL.schedule(),
        REAL.delayCauses(),
        REAL.plays(),
        REAL.flags());
  }

  private static ChurnRisk risk(String id, RiskLevel level, String text) {
    return new ChurnRisk(id, level, IndicatorKind.LEADING, Text.same(text), List.of());
  }

  private void add(DifferenceTally tally, Assessment before, Assessment now) {
    tally.add(
        before,
        now,
        () -> {
          explained.add(now.accountId());
          return Difference.between(before, now);
        });
  }

  private static Stream<String> ids(DifferenceSummary summary) {
    return summary.worst().stream().map(account -> account.difference().accountId());
  }

  @Test
  void accounts_are_counted_by_what_they_moved_from_and_to() {
    DifferenceTally tally = new DifferenceTally(10);
    for (String id : List.of("a", "b")) {
      add(
          tally,
          answer(id, DecisionAction.CONTINUE),
          answer(id, DecisionAction.ESCALATE, risk("doubt", RiskLevel.HIGH, "doubt")));
    }
    add(tally, answer("c", DecisionAction.EXTEND), answer("c", DecisionAction.CONTINUE));

    DifferenceSummary summary = tally.summary();

    assertThat(summary.accounts()).isEqualTo(3);
    assertThat(summary.moved()).isEqualTo(3);
    assertThat(summary.moves())
        .containsExactly(
            counted(ChangedPart.DECISION, "continue", "escalate", 2),
            counted(ChangedPart.DECISION, "extend", "continue", 1),
            new DifferenceSummary.Counted(
                new Move(ChangedPart.CHURN_RISK, Optional.empty(), Optional.of("high")), 2));
  }

  private static DifferenceSummary.Counted counted(
      ChangedPart part, String from, String to, long accounts) {
    return new DifferenceSummary.Counted(
        new Move(part, Optional.of(from), Optional.of(to)), accounts);
  }

  @Test
  void what_changes_in_other_parts_only_and_what_does_not_is_counted_apart() {
    DifferenceTally tally = new DifferenceTally(10);
    add(
        tally,
        answer("a", DecisionAction.CONTINUE, risk("quiet", RiskLevel.LOW, "11 days")),
        answer("a", DecisionAction.CONTINUE, risk("quiet", RiskLevel.LOW, "18 days")));
    add(tally, answer("b", DecisionAction.CONTINUE), answer("b", DecisionAction.CONTINUE));

    DifferenceSummary summary = tally.summary();

    assertThat(summary.moved()).isZero();
    assertThat(summary.otherwise()).isEqualTo(1);
    assertThat(summary.unchanged()).isEqualTo(1);
    assertThat(summary.worst()).isEmpty();
    assertThat(explained).isEmpty();
  }

  @Test
  void the_worst_come_first_those_that_got_better_last() {
    DifferenceTally tally = new DifferenceTally(10);
    add(tally, answer("better", DecisionAction.ESCALATE), answer("better", DecisionAction.EXTEND));
    add(tally, answer("worse", DecisionAction.CONTINUE), answer("worse", DecisionAction.EXTEND));
    add(
        tally,
        answer("other-risk", DecisionAction.EXTEND, risk("one", RiskLevel.LOW, "one")),
        answer("other-risk", DecisionAction.EXTEND, risk("two", RiskLevel.LOW, "two")));
    add(tally, answer("worst", DecisionAction.CONTINUE), answer("worst", DecisionAction.ESCALATE));

    assertThat(ids(tally.summary())).containsExactly("worst", "worse", "other-risk", "better");
  }

  @Test
  void no_more_accounts_are_kept_than_wanted_whatever_their_order() {
    DifferenceTally tally = new DifferenceTally(2);
    for (String id : List.of("d", "b", "c", "a", "e")) {
      add(tally, answer(id, DecisionAction.CONTINUE), answer(id, DecisionAction.ESCALATE));
    }

    DifferenceSummary summary = tally.summary();

    assertThat(ids(summary)).containsExactly("a", "b");
    assertThat(summary.moved()).isEqualTo(5);
    assertThat(explained).containsExactly("d", "b", "c", "a");
  }

  @Test
  void nothing_is_kept_where_nothing_is_wanted() {
    DifferenceTally tally = new DifferenceTally(0);
    add(tally, answer("a", DecisionAction.CONTINUE), answer("a", DecisionAction.ESCALATE));

    assertThat(tally.summary().worst()).isEmpty();
    assertThat(explained).isEmpty();
  }

  @Test
  void less_than_nothing_cannot_be_kept() {
    assertThatThrownBy(() -> new DifferenceTally(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("most is -1");
  }

  @Test
  void answers_on_different_accounts_are_refused() {
    DifferenceTally tally = new DifferenceTally(1);

    assertThatThrownBy(
            () ->
                add(
                    tally,
                    answer("a", DecisionAction.CONTINUE),
                    answer("b", DecisionAction.CONTINUE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_main_cause_is_followed_down_to_what_happened() {
    Difference difference =
        Difference.between(
            Compared.explained("tsubaki-apparel", Compared.LAST_WEEK),
            Compared.explained("tsubaki-apparel", Compared.LAST_WEEK.plusDays(21)));

    MainCause main = MainCause.of(difference).orElseThrow();

    assertThat(main.change().part()).isEqualTo(ChangedPart.DECISION);
    assertThat(main.through().orElseThrow().id()).isEqualTo("customer-silent");
    assertThat(main.cause())
        .isInstanceOfSatisfying(
            Cause.ValueChanged.class,
            value -> assertThat(value.expression()).isEqualTo("daysOfCustomerSilence"));
  }
}

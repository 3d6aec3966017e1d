package org.onboardingrules.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onboardingrules.account.AccountExamples.processingTime;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.GoalTarget.Absolute;
import org.onboardingrules.account.GoalTarget.RelativeChange;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Direction;
import org.onboardingrules.term.code.WindowUnit;

class GoalTest {

  @Test
  void forty_percent_less_than_6_days_is_exactly_at_most_3_6() { // R81
    Goal goal = processingTime().build();

    assertThat(goal.targetValue()).hasValue(new BigDecimal("3.6"));
    assertThat(goal.direction()).isEqualTo(Direction.AT_MOST);
  }

  @Test
  void a_change_upwards_is_met_at_or_above_it() {
    Goal goal = processingTime().target(new RelativeChange(new BigDecimal("0.25"))).build();

    assertThat(goal.targetValue()).hasValue(new BigDecimal("7.5"));
    assertThat(goal.direction()).isEqualTo(Direction.AT_LEAST);
  }

  @Test
  void no_change_is_met_at_or_above_the_baseline() {
    Goal goal = processingTime().target(new RelativeChange(BigDecimal.ZERO)).build();

    assertThat(goal.targetValue()).hasValue(new BigDecimal("6"));
    assertThat(goal.direction()).isEqualTo(Direction.AT_LEAST);
  }

  @Test
  void the_value_of_a_change_is_unknown_without_a_baseline() {
    Goal goal =
        Goal.builder("g", "m")
            .target(new RelativeChange(new BigDecimal("-0.4")))
            .within(Anchor.KICKOFF, 2, WindowUnit.MONTHS)
            .build();

    assertThat(goal.targetValue()).isEmpty();
    assertThat(goal.direction()).isEqualTo(Direction.AT_MOST);
  }

  @Test
  void an_absolute_target_needs_no_baseline_and_may_have_any() {
    Goal.Builder goal =
        Goal.builder("g", "m")
            .target(new Absolute(new BigDecimal("70"), Direction.AT_LEAST))
            .within(Anchor.KICKOFF, 2, WindowUnit.MONTHS);

    assertThat(goal.build().targetValue()).hasValue(new BigDecimal("70"));
    assertThat(goal.baseline(new BigDecimal("-5")).build().direction())
        .isEqualTo(Direction.AT_LEAST);
  }

  @Test
  void the_window_carries_the_name_of_the_goal() {
    assertThat(processingTime().build().window())
        .isEqualTo(new Window("processing-time", Anchor.KICKOFF, 60, WindowUnit.DAYS));
  }

  @Test
  void numbers_that_are_written_differently_are_equal() {
    assertThat(processingTime().baseline(new BigDecimal("6.00")).build())
        .isEqualTo(processingTime().baseline(new BigDecimal("0.6e1")).build());
  }

  @Test
  void a_change_against_a_baseline_that_is_not_above_0_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(processingTime().baseline(BigDecimal.ZERO)::build)
        .withMessage(
            """
            baseline is 0 and the target a change against it
            give a baseline above 0, or the target as a value""");
  }

  @Test
  void a_change_in_percent_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelativeChange(new BigDecimal("-40")))
        .withMessage("change is -40\ngive a share: -0.4 for 40 % less");
  }

  @Test
  void a_goal_without_target_or_window_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Goal.builder("g", "m")::build)
        .withMessage(
            """
            target is missing in the goal `g`
            call target(...) and within(...) before build()""");
    assertThatIllegalArgumentException()
        .isThrownBy(Goal.builder("g", "m").target(new RelativeChange(BigDecimal.ONE))::build)
        .withMessageStartingWith("window is missing in the goal `g`\n");
  }

  @Test
  void a_least_sample_below_1_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(processingTime().leastSample(0)::build)
        .withMessage("leastSample is 0\ngive 1 or more");
  }
}

package org.onboardingrules.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onboardingrules.account.AccountExamples.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onboardingrules.account.PlannedMilestone.Replan;

class PlannedMilestoneTest {

  private static final Replan FEBRUARY = new Replan(on(2, 1), on(2, 20));
  private static final Replan MARCH = new Replan(on(2, 19), on(3, 10));

  @Test
  void a_replan_holds_from_its_own_day_on() {
    PlannedMilestone milestone =
        PlannedMilestone.of("go-live").withDue(on(2, 11)).withReplans(List.of(FEBRUARY, MARCH));

    assertThat(milestone.dueAsOf(on(1, 31))).hasValue(on(2, 11));
    assertThat(milestone.dueAsOf(on(2, 1))).hasValue(on(2, 20));
    assertThat(milestone.dueAsOf(on(2, 18))).hasValue(on(2, 20));
    assertThat(milestone.dueAsOf(on(2, 19))).hasValue(on(3, 10));
  }

  @Test
  void the_order_of_replans_does_not_matter() {
    PlannedMilestone milestone =
        PlannedMilestone.of("go-live").withReplans(List.of(MARCH, FEBRUARY));

    assertThat(milestone.dueAsOf(on(3, 1))).hasValue(on(3, 10));
  }

  @Test
  void without_a_first_date_nothing_is_due_before_the_first_replan() {
    PlannedMilestone milestone = PlannedMilestone.of("go-live").withReplans(List.of(FEBRUARY));

    assertThat(milestone.dueAsOf(on(1, 31))).isEmpty();
    assertThat(PlannedMilestone.of("go-live").dueAsOf(on(1, 31))).isEmpty();
  }

  @Test
  void two_replans_of_one_day_are_refused() {
    Replan other = new Replan(FEBRUARY.on(), on(2, 25));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlannedMilestone.of("go-live").withReplans(List.of(FEBRUARY, other)))
        .withMessageStartingWith("replans has `2026-02-01` twice\n");
  }
}

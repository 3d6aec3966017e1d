package org.onboardingrules.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onboardingrules.account.AccountExamples.processingTime;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.onboardingrules.account.GoalTarget.RelativeChange;
import org.onboardingrules.term.code.Direction;

class GoalProperties {

  private static final BinaryOperator<BigDecimal> SHARE =
      (part, whole) -> part.multiply(whole).stripTrailingZeros();

  @Property
  void the_way_from_the_baseline_to_the_target_is_exactly_the_change(
      @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal baseline,
      @ForAll @BigRange(min = "-1", max = "10") @Scale(4) BigDecimal change) {
    Goal goal = processingTime().baseline(baseline).target(new RelativeChange(change)).build();

    assertThat(goal.targetValue().orElseThrow().subtract(baseline))
        .isEqualByComparingTo(SHARE.apply(baseline, change));
  }

  @Property
  void the_baseline_itself_never_meets_a_change_downwards(
      @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal baseline,
      @ForAll @BigRange(min = "-1", max = "-0.0001") @Scale(4) BigDecimal change) {
    Goal goal = processingTime().baseline(baseline).target(new RelativeChange(change)).build();

    assertThat(goal.direction()).isEqualTo(Direction.AT_MOST);
    assertThat(goal.targetValue().orElseThrow()).isLessThan(baseline);
  }
}

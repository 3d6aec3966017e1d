package org.onboardingrules.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Fact;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.term.Truth;

/** What can be done so that a fact meets a demand. */
record Lever(Situation now) {

  private static final int MOST_DECIMALS = 8;

  /** All other numbers are whole: days, weeks, items, levels. */
  private static final Set<String> FRACTIONS =
      Set.of(
          "latest",
          "total",
          "mean",
          "value",
          "target",
          "contractValue",
          "homeworkRate",
          "meetingAttendance",
          "milestoneProgress");

  Ways ways(Demand demand, Object fact) {
    if (demand instanceof Demand.Several several) {
      List<Ways> parts = several.parts().stream().map(part -> ways(part, fact)).toList();
      return several.all() ? Ways.all(parts) : Ways.any(parts);
    } else if (demand.metBy(fact) == Truth.TRUE) {
      return Ways.HELD;
    } else if (demand instanceof Demand.OnEither either) {
      return Ways.any(either.sides().stream().map(side -> ways(side, fact)).toList());
    } else if (demand instanceof Demand.OnValue value) {
      return ways(value, value.of().orElse(fact));
    }
    return demand instanceof Demand.Itself ? Ways.NEVER : Ways.UNTRIED;
  }

  private Ways ways(Demand.OnValue demand, Object fact) {
    String property = demand.access().property().name();
    Optional<Object> value = demand.valueOn(fact);
    boolean whole = !FRACTIONS.contains(property);
    if (fact instanceof Conclusion || (whole && demand.wanted().asksForMoreThan(0))) {
      return Ways.NEVER;
    } else if (demand.wanted().asksForMoreThan(MOST_DECIMALS)) {
      return Ways.UNTRIED;
    } else if (fact instanceof Onboarding) {
      return new OnboardingLever(now).ways(demand.access(), value, demand.wanted());
    } else if (fact instanceof Metric metric) {
      return new MetricLever(now, metric).ways(demand.access(), demand.wanted());
    } else if (fact instanceof Goal goal) {
      return new GoalLever(now, goal).ways(property, demand.wanted());
    } else if (fact instanceof Milestone milestone) {
      return new MilestoneLever(now, milestone).ways(demand.access(), demand.wanted());
    }
    return new PartLever(now, (Fact) fact).ways(property, value, demand.wanted());
  }
}

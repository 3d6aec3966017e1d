package org.onboardingrules.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.term.code.Feed;

/** The moment of first value as the pack names it, and the customer's word on it (R62, R65). */
record FirstValueSeen(View view, Milestones milestones, List<SeenGoal> goals) {

  private Optional<FirstValue> declared() {
    return view.pack().firstValue();
  }

  private Optional<SeenGoal> goal() {
    return declared()
        .flatMap(value -> value.match(this::goal, milestone -> none(), total -> none()));
  }

  private Optional<SeenGoal> goal(FirstValue.OfGoal named) {
    return goals.stream().filter(goal -> goal.id().equals(named.id())).findFirst();
  }

  @Nullable Boolean reached() {
    return declared()
        .flatMap(
            value ->
                value.match(
                    goal -> goal(goal).map(SeenGoal::reached),
                    milestone -> milestones.named(milestone.id()).map(SeenMilestone::completed),
                    total -> new TotalSeen(view, total).reached()))
        .orElse(null);
  }

  Optional<LocalDate> reachedOn() {
    return declared()
        .flatMap(
            value ->
                value.match(
                    goal -> goal(goal).flatMap(SeenGoal::reachedOn),
                    milestone ->
                        milestones.named(milestone.id()).flatMap(SeenMilestone::completedOn),
                    total -> new TotalSeen(view, total).reachedOn()));
  }

  private static Optional<SeenGoal> none() {
    return Optional.empty();
  }

  /** The date from which the days to first value count. */
  Optional<LocalDate> countedFrom() {
    return declared().map(FirstValue::from).flatMap(view::anchor);
  }

  /** Whether the customer confirmed the goal of first value, or any goal where there is none. */
  @Nullable Boolean confirmed() {
    List<SeenGoal> asked = goal().map(List::of).orElse(goals);
    boolean listed = asked.stream().anyMatch(g -> Boolean.TRUE.equals(g.confirmed()));
    return view.happened(listed, Feed.GOALS);
  }
}

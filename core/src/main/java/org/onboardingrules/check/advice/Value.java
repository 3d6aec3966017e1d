package org.onboardingrules.check.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.ValueType;

/** What a pack takes for the value that a customer bought: its goals, and first value. */
record Value(RulePack pack) {

  private static final List<String> OF_ONBOARDING =
      List.of("firstValueReached", "firstValueOn", "daysToFirstValue", "valueConfirmed");

  /** That a goal has a target or was measured shows no value yet. */
  private static final List<String> OF_GOAL = List.of("reached", "confirmed", "value");

  /** Returns whether a pattern asks for value. */
  boolean isAskedForBy(Condition.Pattern pattern) {
    if (Patterns.isOver(pattern, Metric.class)) {
      return pattern.ownValues().anyMatch(access -> access.type() == ValueType.NUMBER)
          && Patterns.texts(pattern, "id").stream()
              .anyMatch(id -> goalsOn(id).findAny().isPresent() || isFirstValue(pattern, id));
    } else if (Patterns.isOver(pattern, Milestone.class)) {
      return Patterns.texts(pattern, "id").stream().anyMatch(id -> isFirstValue(pattern, id));
    }
    return (Patterns.isOver(pattern, Goal.class) && Patterns.asksFor(pattern, OF_GOAL))
        || (Patterns.isOver(pattern, Onboarding.class) && Patterns.asksFor(pattern, OF_ONBOARDING));
  }

  /** Something that has a figure: a metric, a goal by its metric, or a milestone. */
  record Thing(Class<?> type, String id) {}

  /** Returns what a pattern is about; first value stands for the goal or milestone it is. */
  Stream<Thing> things(Condition.Pattern pattern) {
    Stream<String> ids = Patterns.texts(pattern, "id").stream();
    if (Patterns.isOver(pattern, Metric.class) || Patterns.isOver(pattern, Milestone.class)) {
      return ids.map(id -> new Thing(pattern.type().javaType(), id));
    } else if (Patterns.isOver(pattern, Goal.class)) {
      return ids.flatMap(this::ofGoal);
    }
    return Patterns.isOver(pattern, Onboarding.class) && Patterns.asksFor(pattern, OF_ONBOARDING)
        ? ofFirstValue()
        : Stream.of();
  }

  private Stream<Thing> ofFirstValue() {
    return pack.firstValue()
        .map(
            first ->
                first.match(
                    goal -> ofGoal(goal.id()),
                    milestone -> Stream.of(new Thing(Milestone.class, milestone.id())),
                    total -> Stream.of(new Thing(Metric.class, total.metric()))))
        .orElseGet(() -> pack.goals().keySet().stream().flatMap(this::ofGoal));
  }

  private boolean isFirstValue(Condition.Pattern pattern, String id) {
    return pack.firstValue().isPresent()
        && ofFirstValue().anyMatch(new Thing(pattern.type().javaType(), id)::equals);
  }

  private Stream<Thing> ofGoal(String id) {
    return Optional.ofNullable(pack.goals().get(id)).stream()
        .map(goal -> new Thing(Metric.class, goal.metric()));
  }

  private Stream<DeclaredGoal> goalsOn(String metric) {
    return pack.goals().values().stream().filter(goal -> goal.metric().equals(metric));
  }
}

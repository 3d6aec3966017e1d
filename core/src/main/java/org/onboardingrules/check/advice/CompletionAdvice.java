package org.onboardingrules.check.advice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.authoring.fact.Task;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Side;

/**
 * Advice on what completion rests on: value, not activities (R9, R60, R66), not going live (R68),
 * not what the vendor does (R96).
 */
record CompletionAdvice(Definition definition, Findings findings) {

  private static final List<String> OF_VALUE =
      List.of("firstValueReached", "firstValueOn", "daysToFirstValue", "valueConfirmed");

  private static final Pattern LIVE = Pattern.compile("(.*-)?(go-?live|live|launch)(-.*)?");

  void give() {
    List<Condition.Pattern> basis = definition.basis();
    if (basis.isEmpty()) {
      return;
    }
    if (basis.stream().noneMatch(this::isAboutValue)) {
      add(
          FindingCode.NO_VALUE_CRITERION,
          "completion rests on activities only: nothing shows that the customer got the value it"
              + " bought",
          "add a required criterion on the outcome, such as a rule on `Goal( id == \"...\", reached"
              + " == true )`");
    }
    if (basis.stream().allMatch(CompletionAdvice::isAboutGoingLive)) {
      add(
          FindingCode.GO_LIVE_AS_FINISH,
          "an onboarding counts as complete as soon as the customer is live",
          "keep going live as a milestone, and let a criterion ask for the outcome after it");
    } else if (definition.pack().firstValue().filter(CompletionAdvice::isGoingLive).isPresent()) {
      add(
          FindingCode.GO_LIVE_AS_FINISH,
          "going live is taken for the moment of first value",
          "name the goal, or the milestone of its confirmation, under `first-value`");
    }
    if (basis.stream().allMatch(this::isByVendor)) {
      add(
          FindingCode.VENDOR_ONLY,
          "every criterion is met by what the vendor does, whatever the customer does",
          "add a criterion on what the customer does by itself: its use, its tasks, its"
              + " milestones");
    }
  }

  private void add(FindingCode code, String message, String help) {
    findings.add(code, definition.pack().at(), message, help);
  }

  private boolean isAboutValue(Condition.Pattern pattern) {
    if (Patterns.isOver(pattern, Metric.class)) {
      Optional<String> metric = Patterns.text(pattern, "id");
      return definition.pack().goals().values().stream()
          .anyMatch(goal -> metric.filter(goal.metric()::equals).isPresent());
    }
    if (Patterns.isOver(pattern, Milestone.class)) {
      return definition
          .pack()
          .firstValue()
          .filter(first -> first.reachedBy() == FirstValue.ReachedBy.MILESTONE)
          .map(FirstValue::id)
          .equals(Patterns.text(pattern, "id"));
    }
    return Patterns.isOver(pattern, Goal.class)
        || (Patterns.isOver(pattern, Onboarding.class) && Patterns.asksFor(pattern, OF_VALUE));
  }

  private static boolean isGoingLive(FirstValue first) {
    return first.reachedBy() == FirstValue.ReachedBy.MILESTONE
        && LIVE.matcher(first.id()).matches();
  }

  private static boolean isAboutGoingLive(Condition.Pattern pattern) {
    boolean milestone =
        Patterns.isOver(pattern, Milestone.class)
            && Patterns.text(pattern, "id").filter(id -> LIVE.matcher(id).matches()).isPresent();
    boolean anchor =
        Patterns.isOver(pattern, Onboarding.class)
            && pattern.ownValues().findAny().isPresent()
            && pattern
                .ownValues()
                .allMatch(access -> access.arguments().equals(List.of(Anchor.GO_LIVE.word())));
    return milestone || anchor;
  }

  private boolean isByVendor(Condition.Pattern pattern) {
    String vendor = Side.VENDOR.word();
    if (Patterns.isOver(pattern, Milestone.class)) {
      Optional<Side> owner =
          Patterns.text(pattern, "id")
              .flatMap(id -> Optional.ofNullable(definition.pack().milestones().get(id)))
              .flatMap(DeclaredMilestone::owner);
      return owner.filter(Side.VENDOR::equals).isPresent()
          || Patterns.text(pattern, "owner").filter(vendor::equals).isPresent();
    }
    return (Patterns.isOver(pattern, Task.class)
            && Patterns.text(pattern, "owner").filter(vendor::equals).isPresent())
        || (Patterns.isOver(pattern, Interaction.class)
            && Patterns.text(pattern, "spokenBy").filter(vendor::equals).isPresent());
  }
}

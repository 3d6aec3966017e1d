package org.onboardingrules.check.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onboardingrules.authoring.fact.Interaction;
import org.onboardingrules.authoring.fact.Milestone;
import org.onboardingrules.authoring.fact.Onboarding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.FirstValue;
import org.onboardingrules.pack.declared.DeclaredMilestone;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.Side;

/**
 * Advice on what completion rests on: value, not activities (R9, R58, R60, R66), not going live
 * (R59, R68), not what the vendor does (R96).
 */
record CompletionAdvice(Definition definition, Findings findings) {

  /** Going live itself, not what comes before or after it. */
  private static final Pattern LIVE =
      Pattern.compile("(?!(.*-)?(after|before|post|pre|since)-)(.*-)?(go-?live|live|launch(ed)?)");

  private static final List<String> EVENTS_BY_VENDOR =
      List.of("sales-handoff", "success-handoff", "documentation-done");

  void give() {
    List<Condition.Pattern> basis = definition.basis();
    if (basis.isEmpty()) {
      return;
    }
    if (basis.stream().allMatch(this::isAboutGoingLive)) {
      add(
          FindingCode.GO_LIVE_AS_FINISH,
          "completion rests on going live alone",
          "keep going live as a milestone, and let a criterion ask for the outcome after it, such as"
              + " `Goal( id == \"...\", reached == true )`");
    } else {
      adviseOnValue(basis);
    }
    if (basis.stream().allMatch(this::isByVendor)) {
      add(
          FindingCode.VENDOR_ONLY,
          "every criterion is met by what the vendor does, whatever the customer does",
          "add a criterion on what the customer does by itself: its use, its tasks, its"
              + " milestones");
    }
  }

  private void adviseOnValue(List<Condition.Pattern> basis) {
    if (basis.stream().noneMatch(new Value(definition.pack())::isAskedForBy)) {
      add(
          FindingCode.NO_VALUE_CRITERION,
          "completion rests on activities only: nothing shows that the customer got the value it"
              + " bought",
          "add a required criterion on the outcome, such as a rule on `Goal( id == \"...\", reached"
              + " == true )`");
    }
    if (definition.pack().firstValue().filter(this::isGoingLive).isPresent()) {
      add(
          FindingCode.GO_LIVE_AS_FINISH,
          "going live is taken for the moment of first value",
          "name the goal, or the milestone of its confirmation, under `first-value`");
    }
  }

  private void add(FindingCode code, String message, String help) {
    findings.add(code, definition.pack().at(), message, help);
  }

  private boolean isGoingLive(FirstValue first) {
    return first.match(goal -> false, milestone -> isGoingLive(milestone.id()), total -> false);
  }

  /** By its id, or by its title in the words of the field. */
  private boolean isGoingLive(String milestone) {
    return LIVE.matcher(milestone).matches()
        || Optional.ofNullable(definition.pack().milestones().get(milestone))
            .map(declared -> declared.title().ja())
            .filter("本番稼働"::equals)
            .isPresent();
  }

  private boolean isAboutGoingLive(Condition.Pattern pattern) {
    Set<String> milestones = Patterns.texts(pattern, "id");
    return Patterns.isOver(pattern, Milestone.class)
        ? !milestones.isEmpty() && milestones.stream().allMatch(this::isGoingLive)
        : isOnlyAbout(pattern, List.of(Anchor.GO_LIVE.word()));
  }

  /** Whether all that a pattern asks of the onboarding are functions of some names. */
  private static boolean isOnlyAbout(Condition.Pattern pattern, List<String> names) {
    return Patterns.isOver(pattern, Onboarding.class)
        && pattern.ownValues().findAny().isPresent()
        && pattern
            .ownValues()
            .allMatch(a -> !a.arguments().isEmpty() && names.containsAll(a.arguments()));
  }

  private boolean isByVendor(Condition.Pattern pattern) {
    String vendor = Side.VENDOR.word();
    Set<String> milestones = Patterns.texts(pattern, "id");
    if (Patterns.isOver(pattern, Milestone.class) && !milestones.isEmpty()) {
      return milestones.stream().allMatch(this::isOwnedByVendor);
    } else if (Patterns.isOver(pattern, Interaction.class)) {
      return Patterns.demands(pattern, "spokenBy", vendor);
    }
    return Patterns.isOver(pattern, Onboarding.class)
        ? isOnlyAbout(pattern, EVENTS_BY_VENDOR)
        : Patterns.demands(pattern, "owner", vendor);
  }

  private boolean isOwnedByVendor(String milestone) {
    return Optional.ofNullable(definition.pack().milestones().get(milestone))
        .flatMap(DeclaredMilestone::owner)
        .filter(Side.VENDOR::equals)
        .isPresent();
  }
}

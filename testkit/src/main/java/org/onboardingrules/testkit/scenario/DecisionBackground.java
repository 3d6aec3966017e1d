package org.onboardingrules.testkit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Decision;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.scenario.Stated;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.DecisionAction;

/** Finds what a decision rests on: the one that was taken, and the one that was not. */
record DecisionBackground(Backgrounds backgrounds, StatedOutcome stated) {

  /** How many reasons are explained where the scenario names none of them. */
  private static final int MOST_EXPLAINED = 3;

  private static final String FIRST_COME =
      "`%s` comes before `%s` in `decision-order`, and what it needs holds too";
  private static final String EXTEND_NEEDS =
      "an extension is decided only once the onboarding is late or a required milestone overdue,"
          + " and within `extensions` of the pack";

  Background find() {
    return stated.wanted() ? ofMissing() : ofTaken();
  }

  private Decision decision() {
    return backgrounds.assessment().decision();
  }

  private Background ofTaken() {
    if (decision().action() == DecisionAction.COMPLETE) {
      return backgrounds.completion();
    }
    List<Background> reasons =
        decision().decisive().stream().map(r -> backgrounds.reason(r.id())).toList();
    Stream<String> remarks =
        decision().action() == DecisionAction.CONTINUE
            ? Stream.of("nothing else is decided, so the onboarding continues")
            : reasons.stream().flatMap(reason -> reason.remarks().stream());
    return new Background(
        reasons.stream().flatMap(reason -> reason.names().stream()).toList(), remarks.toList());
  }

  private Background ofMissing() {
    DecisionAction wanted = Coded.of(DecisionAction.class, stated.outcome().value()).orElseThrow();
    List<String> remarks = new ArrayList<>(because());
    return switch (wanted) {
      case CONTINUE -> ofTaken();
      case COMPLETE -> complete(remarks);
      case RELEASE, ESCALATE, EXTEND -> reasons(wanted, remarks);
    };
  }

  private List<String> because() {
    String reasons =
        decision().decisive().stream()
            .map(reason -> "`" + reason.id() + "`")
            .collect(Collectors.joining(", "));
    return reasons.isEmpty()
        ? List.of()
        : List.of("`%s` is decided because of %s".formatted(decision().action().word(), reasons));
  }

  private Background complete(List<String> remarks) {
    if (backgrounds.assessment().completion().status() == CompletionStatus.COMPLETE) {
      remarks.add(firstComes(DecisionAction.COMPLETE));
      return new Background(List.of(), remarks);
    }
    Background completion = backgrounds.completion();
    remarks.addAll(completion.remarks());
    return new Background(completion.names(), remarks);
  }

  private Background reasons(DecisionAction wanted, List<String> remarks) {
    boolean holds = decision().reasons().stream().anyMatch(r -> r.action() == wanted);
    if (holds) {
      remarks.add(wanted == DecisionAction.EXTEND ? EXTEND_NEEDS : firstComes(wanted));
      return new Background(List.of(), remarks);
    }
    List<ConclusionName> known =
        backgrounds.explanation().conclusions().stream()
            .map(ConclusionExplained::name)
            .filter(name -> name.kind().word().equals(wanted.word()))
            .toList();
    List<ConclusionName> meant = known.stream().filter(this::isExpected).toList();
    if (meant.isEmpty() && known.size() > MOST_EXPLAINED) {
      remarks.add(noneHolds(wanted, known));
      return new Background(List.of(), remarks);
    }
    return new Background(meant.isEmpty() ? known : meant, remarks);
  }

  private boolean isExpected(ConclusionName name) {
    return backgrounds.scenario().expected().reasons().stream()
        .map(Stated::value)
        .anyMatch(name.id()::equals);
  }

  private static String noneHolds(DecisionAction wanted, List<ConclusionName> known) {
    String ids =
        known.stream().map(name -> "`" + name.id() + "`").collect(Collectors.joining(", "));
    return "no reason to %s holds, of %s; expect one of them under `reasons` to see why not"
        .formatted(wanted.word(), ids);
  }

  private String firstComes(DecisionAction wanted) {
    return FIRST_COME.formatted(decision().action().word(), wanted.word());
  }
}

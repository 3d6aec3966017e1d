package org.onboardingrules.explanation.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.evidence.GuardEvidence;
import org.onboardingrules.explanation.code.ChangedPart;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;

/**
 * Through what the parts of an assessment changed: conclusions, guards, other parts, time.
 *
 * @param changes all of them, without causes
 * @param conclusions that stand otherwise
 * @param guards behind completion that stand otherwise, where that is known
 */
record ChangeCauses(
    Assessment older,
    Assessment newer,
    List<Change> changes,
    List<ConclusionChange> conclusions,
    List<Cause> guards) {

  Stream<Cause> of(Change change) {
    String id = change.id();
    return switch (change.part()) {
      case DECISION -> decision(change);
      case SUGGESTED_DATE -> partOrTime(ChangedPart.DECISION, ChangedPart.DEADLINE);
      case REASON -> reason(id);
      case COMPLETION -> completion();
      case COMPLETED_ON -> part(ChangedPart.COMPLETION);
      case PROGRESS -> progress();
      case WITHHELD -> Stream.concat(guards.stream(), conclusions(ConclusionKind.COMPLETE));
      case CRITERION -> conclusions(ConclusionKind.CRITERION, id);
      case CHURN_RISK -> conclusions(ConclusionKind.CHURN_RISK, id);
      case DELAY_CAUSE -> conclusions(ConclusionKind.DELAY_CAUSE, id);
      case PLAY -> conclusions(ConclusionKind.PLAY, id);
      case GRADE -> partOrTime(ChangedPart.FIRST_VALUE_ON, ChangedPart.SEGMENT);
      case DAYS_LATE -> partOrTime(ChangedPart.DEADLINE, ChangedPart.COMPLETION);
      case FLAG, FIRST_VALUE_ON, DEADLINE, SEGMENT, CRITERION_REQUIRED -> Stream.empty();
    };
  }

  /** The reasons that came for the action of now, and that went for the one of before. */
  private Stream<Cause> decision(Change change) {
    String before = change.from().map(Stated::value).orElseThrow();
    String after = change.to().map(Stated::value).orElseThrow();
    Stream<Cause> gone = reasons(older, before, newer);
    Stream<Cause> come = reasons(newer, after, older);
    boolean completes = List.of(before, after).contains(DecisionAction.COMPLETE.word());
    boolean extended = List.of(before, after).contains(DecisionAction.EXTEND.word());
    return Stream.of(
            gone,
            come,
            completes ? part(ChangedPart.COMPLETION) : Stream.<Cause>empty(),
            extended && isLate(older) != isLate(newer)
                ? part(ChangedPart.DAYS_LATE)
                : Stream.<Cause>empty())
        .flatMap(causes -> causes);
  }

  private static boolean isLate(Assessment assessment) {
    return assessment.schedule().daysLate().orElse(0) > 0;
  }

  private Stream<Cause> reasons(Assessment here, String action, Assessment there) {
    List<String> others = Statements.reasons(there, action);
    return Statements.reasons(here, action).stream()
        .filter(id -> !others.contains(id))
        .flatMap(this::reason);
  }

  private Stream<Cause> reason(String id) {
    Stream<Cause> byRules =
        Stream.of(ConclusionKind.RELEASE, ConclusionKind.ESCALATE, ConclusionKind.EXTEND)
            .flatMap(kind -> conclusions(kind, id));
    Optional<Text> before = guard(older, id);
    Optional<Text> after = guard(newer, id);
    return before.equals(after)
        ? byRules
        : Stream.concat(byRules, Stream.of(new Cause.GuardChanged(id, before, after)));
  }

  /** What a guard saw that gave a reason; empty if it gave none. */
  private static Optional<Text> guard(Assessment assessment, String reason) {
    return assessment.decision().reasons().stream()
        .filter(given -> given.id().equals(reason))
        .map(Reason::evidence)
        .flatMap(List::stream)
        .flatMap(
            evidence ->
                evidence.match(rule -> Stream.<GuardEvidence>empty(), guard -> Stream.of(guard)))
        .map(GuardEvidence::detail)
        .findFirst();
  }

  private Stream<Cause> completion() {
    Stream<Cause> withheld = guards.isEmpty() ? part(ChangedPart.WITHHELD) : guards.stream();
    return Stream.concat(conclusions(ConclusionKind.COMPLETE), withheld);
  }

  private Stream<Cause> progress() {
    Stream<Cause> criteria =
        conclusions.stream()
            .filter(change -> change.name().kind() == ConclusionKind.CRITERION)
            .filter(change -> isRequired(change.name().id()))
            .map(ConclusionChange::asCause);
    return Stream.concat(criteria, part(ChangedPart.CRITERION_REQUIRED));
  }

  private boolean isRequired(String criterion) {
    return Stream.of(older, newer)
        .flatMap(assessment -> assessment.completion().criteria().stream())
        .filter(result -> result.id().equals(criterion))
        .anyMatch(CriterionResult::required);
  }

  private Stream<Cause> conclusions(ConclusionKind kind) {
    return conclusions.stream()
        .filter(change -> change.name().kind() == kind)
        .map(ConclusionChange::asCause);
  }

  private Stream<Cause> conclusions(ConclusionKind kind, String id) {
    return conclusions.stream()
        .filter(change -> change.name().kind() == kind && change.name().id().equals(id))
        .map(ConclusionChange::asCause);
  }

  private Stream<Cause> part(ChangedPart part) {
    return isChanged(part) ? Stream.of(new Cause.PartChanged(part)) : Stream.empty();
  }

  private boolean isChanged(ChangedPart part) {
    return changes.stream().anyMatch(change -> change.part() == part);
  }

  /** The parts that changed of some, else that time passed. */
  private Stream<Cause> partOrTime(ChangedPart first, ChangedPart second) {
    long days = ExplainedConclusions.days(older, newer);
    if (isChanged(first) || isChanged(second)) {
      return Stream.concat(part(first), part(second));
    }
    return days == 0 ? Stream.empty() : Stream.of(new Cause.TimePassed(days));
  }
}

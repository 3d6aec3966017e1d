package org.onboardingrules.testkit.assertion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.ChurnRisk;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.DelayCause;
import org.onboardingrules.assessment.Play;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.RiskLevel;

/**
 * Assertions on an assessment. Each returns the same assertions, and fails with what there is
 * instead; a name that nearly reads like one that is there is asked about. Used by one thread.
 */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

  AssessmentAssert(@Nullable Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /** Fails unless the onboarding is complete. */
  public AssessmentAssert isComplete() {
    return hasStatus(CompletionStatus.COMPLETE);
  }

  /** Fails unless something that is known stands in the way of completion. */
  public AssessmentAssert isIncomplete() {
    return hasStatus(CompletionStatus.INCOMPLETE);
  }

  /** Fails unless nothing stands in the way of completion but what is not known. */
  public AssessmentAssert isUndetermined() {
    return hasStatus(CompletionStatus.UNDETERMINED);
  }

  /** Fails unless this is decided. */
  public AssessmentAssert decides(DecisionAction action) {
    DecisionAction decided = assessment().decision().action();
    return check(decided == action, "decides `" + action.word() + "`", decision());
  }

  /** Fails unless the decision is to escalate, and this is a reason for it. */
  public AssessmentAssert isEscalatedBecause(String reason) {
    return isDecidedBecause(DecisionAction.ESCALATE, "is escalated", reason);
  }

  /** Fails unless the decision is to extend, and this is a reason for it. */
  public AssessmentAssert isExtendedBecause(String reason) {
    return isDecidedBecause(DecisionAction.EXTEND, "is extended", reason);
  }

  /** Fails unless the decision is to release the customer, and this is a reason for it. */
  public AssessmentAssert isReleasedBecause(String reason) {
    return isDecidedBecause(DecisionAction.RELEASE, "is released", reason);
  }

  /** Fails if this reason holds, whatever is decided. */
  public AssessmentAssert doesNotHaveReason(String reason) {
    boolean held = ids(assessment().decision().reasons(), Reason::id).contains(reason);
    return check(!held, "does not have the reason `" + reason + "`", decision());
  }

  /** Fails unless this churn risk is in sight, at any level. */
  public AssessmentAssert hasRisk(String risk) {
    List<String> seen = ids(assessment().churnRisks(), ChurnRisk::id);
    return check(seen.contains(risk), "has the risk `" + risk + "`", risks(), meant(risk, seen));
  }

  /** Fails unless this churn risk is in sight, at exactly this level. */
  public AssessmentAssert hasRisk(String risk, RiskLevel level) {
    List<ChurnRisk> seen = assessment().churnRisks();
    boolean there = seen.stream().anyMatch(r -> r.id().equals(risk) && r.level() == level);
    String claim = "has the risk `%s` at level `%s`".formatted(risk, level.word());
    return check(there, claim, risks(), meant(risk, ids(seen, ChurnRisk::id)));
  }

  /** Fails if this churn risk is in sight. */
  public AssessmentAssert doesNotHaveRisk(String risk) {
    boolean seen = ids(assessment().churnRisks(), ChurnRisk::id).contains(risk);
    return check(!seen, "does not have the risk `" + risk + "`", risks());
  }

  /** Fails if any churn risk is in sight. */
  public AssessmentAssert hasNoRisk() {
    return check(assessment().churnRisks().isEmpty(), "has no risk", risks());
  }

  /** Fails unless this criterion of completion is met. */
  public AssessmentAssert meets(String criterion) {
    return hasCriterion(criterion, CriterionStatus.MET, "meets `");
  }

  /** Fails unless this criterion of completion is known not to be met. */
  public AssessmentAssert doesNotMeet(String criterion) {
    return hasCriterion(criterion, CriterionStatus.NOT_MET, "does not meet `");
  }

  /** Fails unless nobody can tell whether this criterion of completion is met. */
  public AssessmentAssert leavesOpen(String criterion) {
    return hasCriterion(criterion, CriterionStatus.UNKNOWN, "leaves open `");
  }

  /** Fails unless this play is recommended. */
  public AssessmentAssert recommends(String play) {
    List<String> there = ids(assessment().plays(), Play::id);
    return check(there.contains(play), "recommends `" + play + "`", plays(), meant(play, there));
  }

  /** Fails if this play is recommended. */
  public AssessmentAssert doesNotRecommend(String play) {
    boolean there = ids(assessment().plays(), Play::id).contains(play);
    return check(!there, "does not recommend `" + play + "`", plays());
  }

  /** Fails unless this cause of delay was found. */
  public AssessmentAssert isLateBecauseOf(String cause) {
    List<String> found = ids(assessment().delayCauses(), DelayCause::id);
    return check(
        found.contains(cause),
        "is late because of `" + cause + "`",
        "causes of delay: " + listed(found.stream()),
        meant(cause, found));
  }

  /** Fails unless first value came as fast as this. */
  public AssessmentAssert hasGrade(Grade grade) {
    Grade given = assessment().benchmark().grade();
    return check(given == grade, "has the grade `" + grade.word() + "`", "grade: " + given.word());
  }

  private AssessmentAssert hasStatus(CompletionStatus status) {
    CompletionStatus there = assessment().completion().status();
    String completion = "completion: " + there.word();
    return check(there == status, "is " + status.word(), completion, criteria());
  }

  private AssessmentAssert isDecidedBecause(DecisionAction action, String claim, String reason) {
    List<String> decisive = ids(assessment().decision().decisive(), Reason::id);
    boolean so = assessment().decision().action() == action && decisive.contains(reason);
    List<String> held = ids(assessment().decision().reasons(), Reason::id);
    return check(so, claim + " because of `" + reason + "`", decision(), meant(reason, held));
  }

  private AssessmentAssert hasCriterion(String id, CriterionStatus status, String claim) {
    List<CriterionResult> all = assessment().completion().criteria();
    boolean so = all.stream().anyMatch(c -> c.id().equals(id) && c.status() == status);
    return check(so, claim + id + "`", criteria(), meant(id, ids(all, CriterionResult::id)));
  }

  private Assessment assessment() {
    isNotNull();
    return actual;
  }

  /** Fails with what there is, line by line, unless a claim is true. */
  private AssessmentAssert check(boolean so, String claim, String... there) {
    if (!so) {
      String head = "account `%s` on %s".formatted(actual.accountId(), actual.asOf());
      Stream<String> lines = Stream.of(there).filter(line -> !line.isEmpty());
      String text = String.join("\n  ", lines.toList());
      failWithMessage("%s", "expected that %s %s\n  %s".formatted(head, claim, text));
    }
    return this;
  }

  private String decision() {
    Stream<String> reasons =
        actual.decision().reasons().stream().map(r -> r.id() + " (" + r.action().word() + ")");
    return "decision: %s\n  reasons: %s"
        .formatted(actual.decision().action().word(), listed(reasons));
  }

  private String criteria() {
    return "criteria: "
        + listed(
            actual.completion().criteria().stream().map(c -> c.id() + " " + c.status().word()));
  }

  private String risks() {
    return "risks: "
        + listed(actual.churnRisks().stream().map(r -> r.id() + " " + r.level().word()));
  }

  private String plays() {
    return "plays: " + listed(actual.plays().stream().map(Play::id));
  }

  private static String listed(Stream<String> there) {
    String all = String.join(", ", there.toList());
    return all.isEmpty() ? "none" : all;
  }

  private static String meant(String written, Collection<String> known) {
    Optional<String> near =
        known.contains(written) ? Optional.empty() : DidYouMean.nearest(written, known);
    return near.map(name -> "did you mean `" + name + "`?").orElse("");
  }

  private static <T> List<String> ids(List<T> parts, Function<T, String> id) {
    return parts.stream().map(id).toList();
  }
}

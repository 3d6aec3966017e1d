package org.onboardingrules.rule.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.term.Truth;

/** Holds a pattern against each fact, and each conclusion that some rule can draw. */
final class PatternTracer {

  private final List<Conclusion> drawable;
  private final Candidates candidates;
  private final Budget budget;
  private final Matcher matcher;
  private final TestTracer tests;

  /**
   * @param drawable what rules can conclude, in a fixed order
   * @param candidates the facts, and what rules concluded
   */
  PatternTracer(List<Conclusion> drawable, Candidates candidates, Budget budget, Matcher matcher) {
    this.drawable = drawable;
    this.candidates = candidates;
    this.budget = budget;
    this.matcher = matcher;
    this.tests = new TestTracer(matcher.expressions());
  }

  /** All candidates of a pattern, the nearest first. */
  List<Tried> tried(Condition.Pattern pattern, Frame frame, boolean negated)
      throws StepLimitReached {
    List<Tried> tried = new ArrayList<>();
    for (Candidates.Candidate candidate : candidates(pattern, negated)) {
      budget.step();
      tried.add(tried(pattern, candidate, frame));
    }
    List<Conclusion> possible = tried.stream().flatMap(one -> one.possible().stream()).toList();
    return tried.stream()
        .map(one -> one.with(possible))
        .sorted(Comparator.comparing((Tried one) -> Nearness.of(one.trace())).reversed())
        .toList();
  }

  /** What a pattern asks for where there is nothing to ask. */
  ConditionTrace.OfPattern none(Condition.Pattern pattern, Frame frame) {
    ConditionTrace.OfPattern asked =
        tried(pattern, new Candidates.Candidate(null, Truth.FALSE), frame).trace();
    return new ConditionTrace.OfPattern(
        pattern, Truth.FALSE, new ConditionTrace.Candidate.None(), asked.tests(), List.of());
  }

  /** Beside what there is, all that rules could conclude; in a fixed order. */
  private List<Candidates.Candidate> candidates(Condition.Pattern pattern, boolean negated) {
    if (!pattern.type().isConclusion()) {
      return candidates.of(pattern.type(), negated);
    }
    return drawable.stream()
        .filter(pattern.type().javaType()::isInstance)
        .map(conclusion -> new Candidates.Candidate(conclusion, seen(conclusion, negated)))
        .toList();
  }

  /** Under negation a conclusion that was not drawn is absent. */
  private Truth seen(Conclusion conclusion, boolean negated) {
    Truth truth = candidates.truthOf(conclusion);
    return negated && truth == Truth.UNKNOWN ? Truth.FALSE : truth;
  }

  Tried tried(Condition.Pattern pattern, Candidates.Candidate candidate, Frame frame) {
    Object fact = candidate.fact();
    Frame inside = matcher.bindFact(pattern, fact, frame);
    Truth truth = candidate.exists();
    List<TestTrace> traces = new ArrayList<>();
    for (Condition.Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Condition.Constraint.Bind bind) {
        inside = matcher.bindValue(bind, inside);
      } else {
        Condition.Constraint.Test test = (Condition.Constraint.Test) constraint;
        traces.add(tests.trace(test.expression(), inside));
      }
    }
    for (TestTrace trace : traces) {
      truth = truth.and(trace.truth());
    }
    boolean meets = traces.stream().noneMatch(trace -> trace.truth() == Truth.FALSE);
    return new Tried(
        new ConditionTrace.OfPattern(
            pattern,
            truth,
            found(pattern, candidate),
            traces,
            fact instanceof Conclusion conclusion && meets ? List.of(conclusion) : List.of()),
        inside);
  }

  private static ConditionTrace.Candidate found(
      Condition.Pattern pattern, Candidates.Candidate candidate) {
    if (candidate.fact() == null) {
      return pattern
          .type()
          .feed()
          .<ConditionTrace.Candidate>map(ConditionTrace.Candidate.NotReported::new)
          .orElseGet(ConditionTrace.Candidate.None::new);
    }
    return new ConditionTrace.Candidate.Found(candidate.fact(), candidate.exists());
  }

  /** A candidate held against a pattern, and what it binds. */
  record Tried(ConditionTrace.OfPattern trace, Frame frame) {

    List<Conclusion> possible() {
      return trace.possible();
    }

    Tried with(List<Conclusion> possible) {
      return new Tried(
          new ConditionTrace.OfPattern(
              trace.condition(), trace.truth(), trace.candidate(), trace.tests(), possible),
          frame);
    }
  }
}

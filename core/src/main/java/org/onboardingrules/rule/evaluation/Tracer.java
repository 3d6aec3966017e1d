package org.onboardingrules.rule.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.ConditionTrace;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.rule.trace.TestTrace;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Feed;

/**
 * Tells, condition by condition, how rules stand about facts that were evaluated: in the way in
 * which they hold, or come nearest to it. Says true, false and unknown exactly where the evaluator
 * does. Not thread-safe.
 */
public final class Tracer {

  private final Candidates candidates;
  private final Budget budget;
  private final Matcher matcher;
  private final PatternTracer patterns;
  private final TestTracer tests;

  /**
   * Traces rules over facts.
   *
   * @param rules all rules, which tell what can be concluded at all
   * @param evaluation what they conclude from the facts
   * @param limit how much the traces may cost together, as for {@link Evaluator#evaluate}
   */
  public Tracer(List<Rule> rules, Facts facts, Evaluation evaluation, int limit) {
    List<Conclusion> drawable =
        rules.stream()
            .flatMap(rule -> rule.then().stream())
            .distinct()
            .sorted(Comparator.comparing(Conclusion::toString))
            .toList();
    this.candidates = new Candidates(facts);
    drawable.forEach(conclusion -> candidates.raise(conclusion, evaluation.truthOf(conclusion)));
    this.budget = new Budget(limit);
    this.matcher = new Matcher(candidates, budget);
    this.patterns = new PatternTracer(drawable, candidates, budget, matcher);
    this.tests = new TestTracer(matcher.expressions());
  }

  /**
   * Tells how a rule stands.
   *
   * @throws StepLimitReached if that takes more steps than it may
   */
  public RuleTrace trace(Rule rule) throws StepLimitReached {
    budget.begin(rule);
    return new RuleTrace(rule, new Way(false).nearest(Chain.of(rule.when()), Frame.EMPTY));
  }

  /**
   * Tells whether a rule holds, without telling why. Also of a rule that is not one of all rules,
   * such as one of them with something changed; it sees what all rules conclude.
   *
   * @throws StepLimitReached if that takes more steps than it may
   */
  public Truth truth(Rule rule) throws StepLimitReached {
    budget.begin(rule);
    return matcher.truth(rule.when());
  }

  /** A search for the nearest way on one side of a negation. */
  private final class Way {

    private final boolean negated;

    Way(boolean negated) {
      this.negated = negated;
    }

    /** The nearest way in which conditions hold, told one by one. */
    List<ConditionTrace> nearest(Chain<Condition> conditions, Frame frame) throws StepLimitReached {
      Chain.Link<Condition> next = conditions.first();
      if (next == null) {
        return List.of();
      }
      Condition head = next.head();
      Chain<Condition> rest = new Chain<>(next.tail());
      if (head instanceof Condition.AllOf group) {
        return nearest(rest.withAll(group.parts()), frame);
      }
      List<String> unbound = Unbound.in(head, frame);
      if (!unbound.isEmpty()) {
        return with(new ConditionTrace.NotAsked(head, unbound), rest, frame);
      } else if (head instanceof Condition.Pattern pattern) {
        return pattern(pattern, rest, frame);
      } else if (head instanceof Condition.AnyOf group) {
        return alternatives(group, rest, frame);
      }
      ConditionTrace trace = single(head, frame);
      return with(trace, rest, after(trace, frame));
    }

    private List<ConditionTrace> with(ConditionTrace head, Chain<Condition> rest, Frame frame)
        throws StepLimitReached {
      List<ConditionTrace> all = new ArrayList<>(List.of(head));
      all.addAll(nearest(rest, frame));
      return all;
    }

    /** What later conditions see of the figure of an accumulate. */
    private Frame after(ConditionTrace trace, Frame frame) {
      if (trace instanceof ConditionTrace.OfReported reported) {
        return after(reported.inner(), frame);
      }
      return trace instanceof ConditionTrace.OfFigure figure
          ? frame.bind(figure.condition().aggregate().result(), figure.figure().orElse(null))
          : frame;
    }

    private ConditionTrace single(Condition condition, Frame frame) throws StepLimitReached {
      if (condition instanceof Condition.Not not) {
        return absence(not, frame);
      } else if (condition instanceof Condition.Exists exists) {
        return new ConditionTrace.OfExistence(
            exists, nearest(Chain.of(List.of(exists.inner())), frame));
      } else if (condition instanceof Condition.Forall forall) {
        return forall(forall, frame);
      } else if (condition instanceof Condition.Accumulate accumulate) {
        return figure(accumulate, frame);
      } else if (condition instanceof Condition.WhereReported guarded) {
        Set<Feed> missing =
            guarded.feeds().stream()
                .filter(feed -> !candidates.facts().reports(feed))
                .collect(Collectors.toUnmodifiableSet());
        return new ConditionTrace.OfReported(guarded, single(guarded.inner(), frame), missing);
      }
      throw new IllegalStateException("a condition with a way of its own: " + condition);
    }

    private List<ConditionTrace> pattern(
        Condition.Pattern pattern, Chain<Condition> rest, Frame frame) throws StepLimitReached {
      List<PatternTracer.Tried> tried = patterns.tried(pattern, frame, negated);
      if (tried.isEmpty()) {
        return with(patterns.none(pattern, frame), rest, frame);
      }
      boolean hopeless = tried.get(0).trace().truth() == Truth.FALSE;
      List<ConditionTrace> best = with(tried.get(0).trace(), rest, tried.get(0).frame());
      for (PatternTracer.Tried next : tried.subList(1, tried.size())) {
        if (hopeless || next.trace().truth() == Truth.FALSE || holds(best)) {
          return best;
        }
        best = nearer(best, with(next.trace(), rest, next.frame()));
      }
      return best;
    }

    private static boolean holds(List<ConditionTrace> way) {
      return ConditionTrace.together(way) == Truth.TRUE;
    }

    private static List<ConditionTrace> nearer(List<ConditionTrace> a, List<ConditionTrace> b) {
      return Nearness.compare(a, b) >= 0 ? a : b;
    }

    private List<ConditionTrace> alternatives(
        Condition.AnyOf group, Chain<Condition> rest, Frame frame) throws StepLimitReached {
      List<List<ConditionTrace>> parts = new ArrayList<>();
      List<ConditionTrace> best = List.of();
      Truth truth = Truth.FALSE;
      for (Condition part : group.parts()) {
        List<ConditionTrace> alone = nearest(Chain.of(List.of(part)), frame);
        List<ConditionTrace> whole = nearest(rest.with(part), frame);
        List<ConditionTrace> after = whole.subList(alone.size(), whole.size());
        parts.add(alone);
        truth = truth.or(ConditionTrace.together(alone));
        best = parts.size() == 1 ? after : nearer(best, after);
      }
      List<ConditionTrace> all = new ArrayList<>();
      all.add(new ConditionTrace.OfAlternatives(group, truth, parts));
      all.addAll(best);
      return all;
    }

    private ConditionTrace absence(Condition.Not not, Frame frame) throws StepLimitReached {
      List<List<Object>> found = new ArrayList<>();
      Truth present =
          matcher.ways(
              not.inner(), frame, !negated, (inside, truth) -> found.add(facts(frame, inside)));
      return new ConditionTrace.OfAbsence(
          not,
          present.not(),
          new Way(!negated).nearest(Chain.of(List.of(not.inner())), frame),
          found);
    }

    /** The facts that were matched since a frame. */
    private static List<Object> facts(Frame before, Frame after) {
      return after.joined().inOrderOfAddition().stream()
          .skip(before.joined().inOrderOfAddition().size())
          .map(Match.Joined::fact)
          .toList();
    }

    private ConditionTrace forall(Condition.Forall forall, Frame frame) throws StepLimitReached {
      List<ConditionTrace.Instance> exceptions = new ArrayList<>();
      int[] size = {0};
      Truth truth =
          matcher.forall(
              forall,
              frame,
              negated,
              (inside, needed) -> {
                size[0]++;
                if (needed != Truth.TRUE) {
                  exceptions.add(instance(forall, inside));
                }
              });
      return new ConditionTrace.OfForall(forall, truth, size[0], exceptions);
    }

    private ConditionTrace.Instance instance(Condition.Forall forall, Frame inside)
        throws StepLimitReached {
      Optional<Object> fact = Optional.ofNullable(inside.current());
      if (!forall.needed().isEmpty()) {
        return new ConditionTrace.Instance(fact, nearest(Chain.of(forall.needed()), inside));
      }
      Candidates.Candidate candidate = new Candidates.Candidate(inside.current(), Truth.TRUE);
      return new ConditionTrace.Instance(
          fact, List.of(patterns.tried(forall.domain(), candidate, inside).trace()));
    }

    private ConditionTrace figure(Condition.Accumulate accumulate, Frame frame)
        throws StepLimitReached {
      List<List<Object>> counted = new ArrayList<>();
      Matcher.Summed summed =
          matcher.sum(accumulate, frame, inside -> counted.add(facts(frame, inside)));
      List<TestTrace> figureTests =
          accumulate.tests().stream().map(test -> tests.trace(test, summed.after())).toList();
      return new ConditionTrace.OfFigure(
          accumulate,
          summed.truth(),
          Optional.ofNullable(summed.figure()),
          counted,
          uncounted(accumulate, frame),
          summed.mayGrow(),
          figureTests);
    }

    private List<ConditionTrace.OfPattern> uncounted(Condition.Accumulate accumulate, Frame frame)
        throws StepLimitReached {
      if (!(accumulate.source() instanceof Condition.Pattern pattern)) {
        return List.of();
      }
      return patterns.tried(pattern, frame, true).stream()
          .map(PatternTracer.Tried::trace)
          .filter(trace -> trace.truth() != Truth.TRUE)
          .toList();
    }
  }
}

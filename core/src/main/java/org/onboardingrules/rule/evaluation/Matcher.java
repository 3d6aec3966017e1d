package org.onboardingrules.rule.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.term.Truth;

/**
 * Searches for the ways in which conditions hold together. Patterns are tried from left to right;
 * for each candidate the rest is searched with what the candidate binds.
 */
final class Matcher {

  private final Candidates candidates;
  private final ExpressionEvaluator expressions;
  private final Budget budget;

  Matcher(Candidates candidates, Budget budget) {
    this.candidates = candidates;
    this.budget = budget;
    this.expressions =
        new ExpressionEvaluator(name -> candidates.facts().onboarding().threshold(name));
  }

  /**
   * Returns whether all conditions hold together in some way.
   *
   * @param found receives what is bound for every way in which they certainly hold
   */
  Truth truth(List<Condition> conditions, Consumer<Frame> found) throws StepLimitReached {
    Search search = new Search(false, (frame, truth) -> report(frame, truth, found));
    return search.all(Chain.of(conditions), Frame.EMPTY, Truth.TRUE);
  }

  private void report(Frame frame, Truth truth, Consumer<Frame> found) throws StepLimitReached {
    if (truth == Truth.TRUE) {
      budget.spend();
      found.accept(frame);
    }
  }

  /** Receives every way in which conditions may hold, with how certain it is. */
  private interface Ways {
    void found(Frame frame, Truth truth) throws StepLimitReached;
  }

  /** A frame with what a pattern binds, and whether the pattern's constraints are met. */
  private record Constrained(Frame frame, Truth truth) {}

  /** A search through conditions on one side of a negation. */
  private final class Search {

    private final boolean negated;
    private final @Nullable Ways ways;

    /** Without {@code ways}, the search stops as soon as the answer is certain. */
    Search(boolean negated, @Nullable Ways ways) {
      this.negated = negated;
      this.ways = ways;
    }

    Truth all(Chain<Condition> rest, Frame frame, Truth soFar) throws StepLimitReached {
      Chain.Link<Condition> next = rest.first();
      if (soFar == Truth.FALSE) {
        return Truth.FALSE;
      }
      if (next == null) {
        if (ways != null) {
          ways.found(frame, soFar);
        }
        return soFar;
      }
      return condition(next.head(), new Chain<>(next.tail()), frame, soFar);
    }

    private Truth condition(Condition head, Chain<Condition> rest, Frame frame, Truth soFar)
        throws StepLimitReached {
      if (head instanceof Condition.Pattern pattern) {
        return pattern(pattern, rest, frame, soFar);
      } else if (head instanceof Condition.AllOf group) {
        return all(rest.withAll(group.parts()), frame, soFar);
      } else if (head instanceof Condition.AnyOf group) {
        return anyOf(group, rest, frame, soFar);
      } else if (head instanceof Condition.Not not) {
        return all(rest, frame, soFar.and(holds(not.inner(), frame, !negated).not()));
      } else if (head instanceof Condition.Exists exists) {
        return all(rest, frame, soFar.and(holds(exists.inner(), frame, negated)));
      } else if (head instanceof Condition.Forall forall) {
        return all(rest, frame, soFar.and(forall(forall, frame)));
      } else if (head instanceof Condition.Accumulate accumulate) {
        return accumulate(accumulate, rest, frame, soFar);
      } else {
        Condition.WhereReported guarded = (Condition.WhereReported) head;
        boolean reported = guarded.feeds().stream().allMatch(candidates.facts()::reports);
        Truth atBest = reported ? Truth.TRUE : Truth.UNKNOWN;
        return condition(guarded.inner(), rest, frame, soFar.and(atBest));
      }
    }

    private Truth pattern(
        Condition.Pattern pattern, Chain<Condition> rest, Frame frame, Truth soFar)
        throws StepLimitReached {
      Truth result = Truth.FALSE;
      for (Candidates.Candidate candidate : candidates.of(pattern.type(), negated)) {
        budget.step();
        Frame bound = bindFact(pattern, candidate.fact(), frame);
        Constrained matched = constrain(pattern, bound, candidate.exists());
        result = result.or(all(rest, matched.frame(), soFar.and(matched.truth())));
        if (result == Truth.TRUE && ways == null) {
          return result;
        }
      }
      return result;
    }

    private Frame bindFact(Condition.Pattern pattern, @Nullable Object fact, Frame frame) {
      Frame inside = frame.at(fact);
      if (pattern.variable().isPresent()) {
        inside = inside.bind(pattern.variable().get(), fact);
      }
      return fact == null ? inside : inside.join(new Match.Joined(pattern, fact));
    }

    private Truth anyOf(Condition.AnyOf group, Chain<Condition> rest, Frame frame, Truth soFar)
        throws StepLimitReached {
      Truth result = Truth.FALSE;
      for (Condition part : group.parts()) {
        result = result.or(all(rest.with(part), frame, soFar));
        if (result == Truth.TRUE && ways == null) {
          return result;
        }
      }
      return result;
    }

    private Truth forall(Condition.Forall forall, Frame frame) throws StepLimitReached {
      Truth[] result = {Truth.TRUE};
      Condition.Pattern domain = forall.domain();
      new Search(
              !negated,
              (inside, exists) -> {
                Truth needed =
                    forall.needed().isEmpty()
                        ? constrain(domain, inside, Truth.TRUE).truth()
                        : holds(forall.needed(), inside, negated);
                result[0] = result[0].and(exists.not().or(needed));
              })
          .all(Chain.of(List.of(forall.range())), frame, Truth.TRUE);
      return result[0];
    }

    /** What the constraints of a pattern bind, and whether the fact at hand meets them. */
    private Constrained constrain(Condition.Pattern pattern, Frame frame, Truth soFar) {
      Truth result = soFar;
      Frame inside = frame;
      for (Condition.Constraint constraint : pattern.constraints()) {
        if (constraint instanceof Condition.Constraint.Bind bind) {
          inside = inside.bind(bind.variable(), expressions.value(bind.value(), inside));
        } else if (result != Truth.FALSE) {
          Condition.Constraint.Test test = (Condition.Constraint.Test) constraint;
          result = result.and(expressions.truth(test.expression(), inside));
        }
      }
      return new Constrained(inside, result);
    }

    private Truth accumulate(
        Condition.Accumulate accumulate, Chain<Condition> rest, Frame frame, Truth soFar)
        throws StepLimitReached {
      Figure figure = new Figure(accumulate.aggregate(), expressions);
      new Search(true, (inside, truth) -> figure.add(inside))
          .all(Chain.of(List.of(accumulate.source())), frame, Truth.TRUE);
      BigDecimal value = figure.value();
      Frame after = frame.bind(accumulate.aggregate().result(), value).at(null);
      if (value != null) {
        after = after.figure(accumulate, value);
      }
      Truth holds = Truth.of(value != null);
      for (Expression test : accumulate.tests()) {
        holds = holds.and(expressions.truth(test, after));
      }
      if (holds != Truth.TRUE && mayGrow(accumulate, frame)) {
        holds = Truth.UNKNOWN;
      }
      return all(rest, after, soFar.and(holds));
    }

    /** Whether conclusions that are unknown so far might still count. */
    private boolean mayGrow(Condition.Accumulate accumulate, Frame frame) throws StepLimitReached {
      boolean[] possible = {false};
      new Search(false, (inside, truth) -> possible[0] |= truth == Truth.UNKNOWN)
          .all(Chain.of(List.of(accumulate.source())), frame, Truth.TRUE);
      return possible[0];
    }

    private Truth holds(Condition inner, Frame frame, boolean underNegation)
        throws StepLimitReached {
      return holds(List.of(inner), frame, underNegation);
    }

    private Truth holds(List<? extends Condition> inner, Frame frame, boolean underNegation)
        throws StepLimitReached {
      return new Search(underNegation, null).all(Chain.of(inner), frame, Truth.TRUE);
    }
  }
}

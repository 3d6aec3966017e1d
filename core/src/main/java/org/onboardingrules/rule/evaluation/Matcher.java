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

  /** Returns whether all conditions hold together in some way; stops as soon as that is certain. */
  Truth truth(List<Condition> conditions) throws StepLimitReached {
    return new Search(false, null).all(Chain.of(conditions), Frame.EMPTY, Truth.TRUE);
  }

  private void report(Frame frame, Truth truth, Consumer<Frame> found) throws StepLimitReached {
    if (truth == Truth.TRUE) {
      budget.spend();
      found.accept(frame);
    }
  }

  ExpressionEvaluator expressions() {
    return expressions;
  }

  /** Receives every way in which conditions may hold, with how certain it is. */
  interface Ways {
    void found(Frame frame, Truth truth) throws StepLimitReached;
  }

  /**
   * Returns whether a condition holds in some way, and tells each.
   *
   * @param negated whether it stands under negation
   */
  Truth ways(Condition condition, Frame frame, boolean negated, Ways ways) throws StepLimitReached {
    return new Search(negated, ways).all(Chain.of(List.of(condition)), frame, Truth.TRUE);
  }

  /**
   * Returns whether what a {@code forall} needs holds for all of its domain, and tells for each
   * fact of the domain whether it does.
   */
  Truth forall(Condition.Forall forall, Frame frame, boolean negated, Ways each)
      throws StepLimitReached {
    Search search = new Search(negated, null);
    return search.forall(forall, frame, each);
  }

  /**
   * The figure of an accumulate.
   *
   * @param figure null for a least or greatest of nothing
   * @param mayGrow whether conclusions that are unknown so far might still count
   * @param truth whether what must hold of it does
   * @param after what the conditions after it see
   */
  record Summed(@Nullable BigDecimal figure, boolean mayGrow, Truth truth, Frame after) {}

  /** Adds up an accumulate, and tells each match that counts. */
  Summed sum(Condition.Accumulate accumulate, Frame frame, Consumer<Frame> counted)
      throws StepLimitReached {
    Figure figure = new Figure(accumulate.aggregate(), expressions);
    Chain<Condition> source = Chain.of(List.of(accumulate.source()));
    new Search(
            true,
            (inside, truth) -> {
              figure.add(inside);
              counted.accept(inside);
            })
        .all(source, frame, Truth.TRUE);
    BigDecimal value = figure.value();
    Frame after = frame.bind(accumulate.aggregate().result(), value).at(null);
    if (value != null) {
      after = after.figure(accumulate, value);
    }
    Truth holds = Truth.of(value != null);
    for (Expression test : accumulate.tests()) {
      holds = holds.and(expressions.truth(test, after));
    }
    boolean mayGrow = holds != Truth.TRUE && mayGrow(source, frame);
    return new Summed(value, mayGrow, mayGrow ? Truth.UNKNOWN : holds, after);
  }

  /** Whether conclusions that are unknown so far might still count. */
  private boolean mayGrow(Chain<Condition> source, Frame frame) throws StepLimitReached {
    boolean[] possible = {false};
    new Search(false, (inside, truth) -> possible[0] |= truth == Truth.UNKNOWN)
        .all(source, frame, Truth.TRUE);
    return possible[0];
  }

  Frame bindFact(Condition.Pattern pattern, @Nullable Object fact, Frame frame) {
    Frame inside = frame.at(fact);
    if (pattern.variable().isPresent()) {
      inside = inside.bind(pattern.variable().get(), fact);
    }
    return fact == null ? inside : inside.join(new Match.Joined(pattern, fact));
  }

  Frame bindValue(Condition.Constraint.Bind bind, Frame frame) {
    return frame.bind(bind.variable(), expressions.value(bind.value(), frame));
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
        return all(rest, frame, soFar.and(forall(forall, frame, (inside, needed) -> {})));
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

    private Truth forall(Condition.Forall forall, Frame frame, Ways each) throws StepLimitReached {
      Truth[] result = {Truth.TRUE};
      Condition.Pattern domain = forall.domain();
      new Search(
              !negated,
              (inside, exists) -> {
                Truth needed =
                    forall.needed().isEmpty()
                        ? constrain(domain, inside, Truth.TRUE).truth()
                        : holds(forall.needed(), inside, negated);
                Truth holds = exists.not().or(needed);
                each.found(inside, holds);
                result[0] = result[0].and(holds);
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
          inside = bindValue(bind, inside);
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
      Summed summed = sum(accumulate, frame, inside -> {});
      return all(rest, summed.after(), soFar.and(summed.truth()));
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

package org.onboardingrules.rule.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.code.Feed;

/** How one condition of a rule stands, given the facts that those before it matched. Immutable. */
public sealed interface ConditionTrace {

  /** Returns the condition, with its place. */
  Condition condition();

  /** Returns whether it holds. */
  Truth truth();

  /** Returns whether conditions hold together. */
  static Truth together(List<? extends ConditionTrace> conditions) {
    return conditions.stream().map(ConditionTrace::truth).reduce(Truth.TRUE, Truth::and);
  }

  /**
   * A pattern, and the fact that matches it or comes nearest.
   *
   * @param candidate that fact, if there is one
   * @param tests how the pattern's constraints stand about it, in order of place; where there is no
   *     fact, what they ask of one, all values of it unknown
   * @param possible where the pattern asks for a conclusion: those that some rule can draw and that
   *     meet the constraints, in a fixed order
   */
  record OfPattern(
      Condition.Pattern condition,
      Truth truth,
      Candidate candidate,
      List<TestTrace> tests,
      List<Conclusion> possible)
      implements ConditionTrace {

    /** Copies the lists. */
    public OfPattern {
      tests = List.copyOf(tests);
      possible = List.copyOf(possible);
    }
  }

  /** What a pattern was held against. */
  sealed interface Candidate {

    /**
     * A fact about the account, or a conclusion that rules can draw.
     *
     * @param exists whether it is there: always true of a fact; of a conclusion, whether it holds
     */
    record Found(Object fact, Truth exists) implements Candidate {}

    /** Facts that may exist, in a feed that is not reported. */
    record NotReported(Feed feed) implements Candidate {}

    /** Nothing: there is no fact of the type, or no rule draws such a conclusion. */
    record None() implements Candidate {}
  }

  /**
   * Alternatives, one of which must hold.
   *
   * @param parts the conditions of each alternative
   */
  record OfAlternatives(Condition condition, Truth truth, List<List<ConditionTrace>> parts)
      implements ConditionTrace {

    /** Copies the lists. */
    public OfAlternatives {
      parts = parts.stream().map(List::copyOf).toList();
    }
  }

  /** Something that must be there, without being matched. */
  record OfExistence(Condition condition, List<ConditionTrace> inner) implements ConditionTrace {

    /** Copies the list. */
    public OfExistence {
      inner = List.copyOf(inner);
    }

    @Override
    public Truth truth() {
      return together(inner);
    }
  }

  /**
   * Something that must not be there.
   *
   * @param inner the way in which it is there, or comes nearest
   * @param found the facts and conclusions in each way in which it is, or may be, there
   */
  record OfAbsence(
      Condition condition, Truth truth, List<ConditionTrace> inner, List<List<Object>> found)
      implements ConditionTrace {

    /** Copies the lists. */
    public OfAbsence {
      inner = List.copyOf(inner);
      found = found.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Something that must hold for every fact of a domain.
   *
   * @param size how many facts there are in the domain
   * @param exceptions those for which it does not hold, or is unknown
   */
  record OfForall(Condition.Forall condition, Truth truth, int size, List<Instance> exceptions)
      implements ConditionTrace {

    /** Copies the list. */
    public OfForall {
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * A fact of the domain of a {@code forall}.
   *
   * @param fact empty where it may exist in a feed that is not reported
   * @param needed how what must hold for it stands
   */
  record Instance(Optional<Object> fact, List<ConditionTrace> needed) {

    /** Copies the list. */
    public Instance {
      needed = List.copyOf(needed);
    }
  }

  /**
   * A figure over several matches.
   *
   * @param figure what it came to; empty for the least or greatest of nothing
   * @param counted the facts and conclusions in each match
   * @param uncounted where it goes over a single pattern: the facts that do not match it, or are
   *     not known to, the nearest first
   * @param mayGrow whether conclusions that are unknown might still count
   * @param tests what must hold of the figure
   */
  record OfFigure(
      Condition.Accumulate condition,
      Truth truth,
      Optional<BigDecimal> figure,
      List<List<Object>> counted,
      List<OfPattern> uncounted,
      boolean mayGrow,
      List<TestTrace> tests)
      implements ConditionTrace {

    /** Copies the lists. */
    public OfFigure {
      counted = counted.stream().map(List::copyOf).toList();
      uncounted = List.copyOf(uncounted);
      tests = List.copyOf(tests);
    }
  }

  /**
   * A condition that can hold only where some feeds are reported.
   *
   * @param missing those of them that are not
   */
  record OfReported(Condition condition, ConditionTrace inner, Set<Feed> missing)
      implements ConditionTrace {

    /** Copies the set. */
    public OfReported {
      missing = Set.copyOf(missing);
    }

    @Override
    public Truth truth() {
      return inner.truth().and(missing.isEmpty() ? Truth.TRUE : Truth.UNKNOWN);
    }
  }

  /**
   * A condition that rests on a fact which an earlier one did not find.
   *
   * @param unbound the variables that it needs and that are not bound, in order of place
   */
  record NotAsked(Condition condition, List<String> unbound) implements ConditionTrace {

    /** Copies the list. */
    public NotAsked {
      unbound = List.copyOf(unbound);
    }

    @Override
    public Truth truth() {
      return Truth.UNKNOWN;
    }
  }
}

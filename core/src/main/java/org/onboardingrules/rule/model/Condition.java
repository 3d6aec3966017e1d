package org.onboardingrules.rule.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onboardingrules.source.Span;
import org.onboardingrules.term.code.Feed;

/** One condition of a rule's {@code when}. Immutable; each knows its place in the file. */
public sealed interface Condition {

  /** Returns where it stands. */
  Span at();

  /** Returns all operands of its comparisons, also those under negation, in order of place. */
  Stream<Operand> operands();

  /** Returns all patterns in it, also those under negation, in order of place. */
  Stream<Pattern> patterns();

  /**
   * There is a fact of a type that meets all constraints.
   *
   * @param variable the variable bound to the fact, if any
   */
  record Pattern(Optional<Variable> variable, FactType type, List<Constraint> constraints, Span at)
      implements Condition {

    /** Copies the constraints. */
    public Pattern {
      constraints = List.copyOf(constraints);
    }

    /** Returns what must hold of a fact, in order of place. */
    public Stream<Expression> tests() {
      return constraints.stream()
          .filter(Constraint.Test.class::isInstance)
          .map(constraint -> ((Constraint.Test) constraint).expression());
    }

    /** Returns the values of the matched fact itself that the constraints look at or bind. */
    public Stream<Operand.Access> ownValues() {
      return constraints.stream()
          .flatMap(Constraint::operands)
          .filter(Operand.Access.class::isInstance)
          .map(Operand.Access.class::cast)
          .filter(access -> access.of().isEmpty());
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.of(this);
    }

    @Override
    public Stream<Operand> operands() {
      return tests().flatMap(Expression::operands);
    }
  }

  /** One item between the parentheses of a pattern. */
  sealed interface Constraint {

    /** Returns the operands in it, in order of place. */
    Stream<Operand> operands();

    /** Binds a variable to a property. */
    record Bind(Variable variable, Operand.Access value, Span at) implements Constraint {

      @Override
      public Stream<Operand> operands() {
        return Stream.of(value);
      }
    }

    /** Demands that an expression holds. */
    record Test(Expression expression) implements Constraint {

      @Override
      public Stream<Operand> operands() {
        return expression.operands();
      }
    }
  }

  /** What is inside does not hold. */
  record Not(Condition inner, Span at) implements Condition {

    @Override
    public Stream<Pattern> patterns() {
      return inner.patterns();
    }

    @Override
    public Stream<Operand> operands() {
      return inner.operands();
    }
  }

  /** What is inside holds, however often. */
  record Exists(Condition inner, Span at) implements Condition {

    @Override
    public Stream<Pattern> patterns() {
      return inner.patterns();
    }

    @Override
    public Stream<Operand> operands() {
      return inner.operands();
    }
  }

  /** All of several hold together. */
  record AllOf(List<Condition> parts, Span at) implements Condition {

    /** Copies the parts. */
    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Pattern> patterns() {
      return parts.stream().flatMap(Condition::patterns);
    }

    @Override
    public Stream<Operand> operands() {
      return parts.stream().flatMap(Condition::operands);
    }
  }

  /** One or more of several hold. */
  record AnyOf(List<Condition> parts, Span at) implements Condition {

    /** Copies the parts. */
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Pattern> patterns() {
      return parts.stream().flatMap(Condition::patterns);
    }

    @Override
    public Stream<Operand> operands() {
      return parts.stream().flatMap(Condition::operands);
    }
  }

  /**
   * For every fact that matches the domain, all of the needed patterns hold. Without needed
   * patterns: every fact of the domain's type meets the domain's constraints.
   */
  record Forall(Pattern domain, List<Pattern> needed, Span at) implements Condition {

    /** Copies the patterns. */
    public Forall {
      needed = List.copyOf(needed);
    }

    /**
     * Returns the pattern of all facts that it speaks of: the domain, or every fact of the domain's
     * type where its constraints are what is needed.
     */
    public Pattern range() {
      return needed.isEmpty()
          ? new Pattern(domain.variable(), domain.type(), List.of(), domain.at())
          : domain;
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.concat(Stream.of(domain), needed.stream());
    }

    @Override
    public Stream<Operand> operands() {
      return patterns().flatMap(Condition::operands);
    }
  }

  /**
   * A figure over all matches of a source, and what must hold of it.
   *
   * @param source a pattern or several together
   */
  record Accumulate(Condition source, Aggregate aggregate, List<Expression> tests, Span at)
      implements Condition {

    /** Copies the tests. */
    public Accumulate {
      tests = List.copyOf(tests);
    }

    @Override
    public Stream<Operand> operands() {
      return Stream.concat(source.operands(), tests.stream().flatMap(Expression::operands));
    }

    @Override
    public Stream<Pattern> patterns() {
      return source.patterns();
    }
  }

  /**
   * A figure over all matches of an accumulate's source.
   *
   * @param result the variable bound to the figure
   * @param argument what is added up or compared; empty for a plain count
   */
  record Aggregate(
      Variable result, AggregateFunction function, Optional<Operand> argument, Span at) {}

  /**
   * A condition that asks for the absence of facts, and can therefore hold only where the feeds in
   * which such facts are reported are delivered. Where one is not, it is unknown at best.
   */
  record WhereReported(Set<Feed> feeds, Condition inner) implements Condition {

    /** Copies the feeds. */
    public WhereReported {
      feeds = Set.copyOf(feeds);
    }

    @Override
    public Span at() {
      return inner.at();
    }

    @Override
    public Stream<Pattern> patterns() {
      return inner.patterns();
    }

    @Override
    public Stream<Operand> operands() {
      return inner.operands();
    }
  }
}

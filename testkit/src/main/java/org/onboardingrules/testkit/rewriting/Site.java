package org.onboardingrules.testkit.rewriting;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Expression;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.Span;

/**
 * One condition of a rule that can hold or not while the others stay as they are: a test on a
 * value, a {@code not}, {@code exists}, {@code forall} or {@code accumulate} as a whole, or a
 * pattern that only asks that a fact is there. Immutable and thread-safe.
 *
 * <p>A pattern with tests, and groups joined by {@code and} and {@code or}, are not conditions of
 * their own: what is in them is. Nor is what later conditions need because it binds a variable.
 */
public sealed interface Site {

  /** Returns the conditions of a rule, in order of place; what is within another comes after it. */
  static List<Site> of(Rule rule) {
    return new SiteSearch(rule).run();
  }

  /** Returns the rule that it is a condition of. */
  Rule rule();

  /** Returns where it stands in the rule's file. */
  Span at();

  /** Returns the rule in which the condition is taken to hold, or not to, whatever the facts. */
  Rule assuming(boolean holds);

  /** Returns the rule that asks for the opposite. Of what is unknown the opposite is unknown. */
  Rule negated();

  /** Returns where it stands, to point at it. */
  default Snippet snippet() {
    return rule().file().snippet(at());
  }

  /** Returns what is written there, on one line. */
  default String written() {
    return rule().written(at());
  }

  /** A test on values. */
  record OfTest(Rule rule, Expression test) implements Site {

    @Override
    public Span at() {
      return test.at();
    }

    @Override
    public Rule assuming(boolean holds) {
      return with(holds ? new Expression.And(List.of(), at()) : new Expression.Or(List.of(), at()));
    }

    @Override
    public Rule negated() {
      return with(new Expression.Negation(test, at()));
    }

    /** Returns the rule with another test in the place of this one. */
    public Rule with(Expression instead) {
      return Rewriting.of(rule, test, instead);
    }
  }

  /**
   * Something that must be there, or not, or hold for all, or a figure.
   *
   * @param condition with the feeds that it needs, where it needs some
   */
  record OfCondition(Rule rule, Condition condition) implements Site {

    @Override
    public Span at() {
      return condition.at();
    }

    @Override
    public Rule assuming(boolean holds) {
      return with(
          holds ? new Condition.AllOf(List.of(), at()) : new Condition.AnyOf(List.of(), at()));
    }

    @Override
    public Rule negated() {
      return with(
          inner() instanceof Condition.Not not
              ? new Condition.Exists(not.inner(), at())
              : new Condition.Not(condition, at()));
    }

    /** Returns what must not be there, where that is what the condition says. */
    public Optional<Condition> absent() {
      return inner() instanceof Condition.Not not ? Optional.of(not.inner()) : Optional.empty();
    }

    /** Returns the rule with another condition in the place of this one. */
    public Rule with(Condition instead) {
      return Rewriting.of(rule, condition, instead);
    }

    private Condition inner() {
      return condition instanceof Condition.WhereReported guarded ? guarded.inner() : condition;
    }
  }
}

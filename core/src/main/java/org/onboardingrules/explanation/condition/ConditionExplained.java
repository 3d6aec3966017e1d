package org.onboardingrules.explanation.condition;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.source.Place;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/**
 * How a condition of a rule stands, given the facts that the conditions before it matched.
 * Immutable and thread-safe.
 */
public sealed interface ConditionExplained {

  /** How many facts, or groups of facts, are listed at most; they are counted all. */
  int MOST_LISTED = 5;

  /** How many facts for which something does not hold are listed at most; they are counted all. */
  int MOST_EXCEPTIONS = 50;

  /** Returns the condition as it stands in the rule. */
  String written();

  /** Returns where it stands. */
  Place at();

  /** Returns whether it holds. */
  Standing standing();

  /** Returns what the visitor returns for the case that this is. */
  <R> R accept(Visitor<R> visitor);

  /** One function for each kind of condition. */
  interface Visitor<R> {
    /** Returns the result for a fact that must be there. */
    R matched(FactMatched condition);

    /** Returns the result for alternatives. */
    R alternatives(Alternatives condition);

    /** Returns the result for something that must be there, however often. */
    R existence(Existence condition);

    /** Returns the result for something that must not be there. */
    R absence(Absence condition);

    /** Returns the result for something that must hold for each of several facts. */
    R forEach(ForEach condition);

    /** Returns the result for a figure over several facts. */
    R figure(Figure condition);

    /** Returns the result for what was not asked. */
    R notAsked(NotAsked condition);
  }

  /**
   * A fact must be there that meets some tests: the one that does, or comes nearest.
   *
   * @param type of the fact, as rules name it
   * @param noun what such a fact is called
   * @param fact empty if there is none at all, or none is reported
   * @param tests about that fact, in their order; where there is none, what is asked of one
   * @param conclusions where the rule asks for what other rules conclude: those that meet the
   *     tests, so that each of them would do; explained under their names
   * @param missing the feed in which such facts should be reported, where it is not
   */
  record FactMatched(
      String written,
      Place at,
      Standing standing,
      String type,
      Text noun,
      Optional<FactNamed> fact,
      List<TestExplained> tests,
      List<ConclusionName> conclusions,
      List<Missing> missing)
      implements ConditionExplained {

    /** Copies the lists. */
    public FactMatched {
      tests = List.copyOf(tests);
      conclusions = List.copyOf(conclusions);
      missing = List.copyOf(missing);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matched(this);
    }
  }

  /**
   * One of several must hold.
   *
   * @param alternatives the conditions of each
   */
  record Alternatives(
      String written, Place at, Standing standing, List<List<ConditionExplained>> alternatives)
      implements ConditionExplained {

    /** Copies the lists. */
    public Alternatives {
      alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alternatives(this);
    }
  }

  /**
   * Something must be there, however often.
   *
   * @param existing the conditions that must hold together, in the way that comes nearest
   */
  record Existence(String written, Place at, Standing standing, List<ConditionExplained> existing)
      implements ConditionExplained {

    /** Copies the list. */
    public Existence {
      existing = List.copyOf(existing);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.existence(this);
    }
  }

  /**
   * Something must not be there.
   *
   * @param absent the conditions that must not hold together, in the way that comes nearest
   * @param times in how many ways they hold, or may hold, with facts that are there
   * @param found the facts in those ways, up to {@link #MOST_LISTED} of them
   * @param missing the feeds that must be reported for the absence to be certain, and are not
   */
  record Absence(
      String written,
      Place at,
      Standing standing,
      List<ConditionExplained> absent,
      int times,
      List<List<FactNamed>> found,
      List<Missing> missing)
      implements ConditionExplained {

    /** Copies the lists. */
    public Absence {
      absent = List.copyOf(absent);
      found = found.stream().map(List::copyOf).toList();
      missing = List.copyOf(missing);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.absence(this);
    }
  }

  /**
   * Something must hold for each of several facts.
   *
   * @param size how many facts there are
   * @param failing for how many of them it does not hold, or is unknown
   * @param exceptions those, up to {@link #MOST_EXCEPTIONS}
   * @param missing the feeds that must be reported for all of them to be known, and are not
   */
  record ForEach(
      String written,
      Place at,
      Standing standing,
      int size,
      int failing,
      List<Instance> exceptions,
      List<Missing> missing)
      implements ConditionExplained {

    /** Copies the lists. */
    public ForEach {
      exceptions = List.copyOf(exceptions);
      missing = List.copyOf(missing);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forEach(this);
    }
  }

  /**
   * One of the facts for which something must hold.
   *
   * @param fact empty where it may exist but is not reported
   * @param needed how what must hold for it stands
   */
  record Instance(Optional<FactNamed> fact, List<ConditionExplained> needed) {

    /** Copies the list. */
    public Instance {
      needed = List.copyOf(needed);
    }
  }

  /**
   * A figure over several facts must meet some tests.
   *
   * @param function how the figure is made: {@code count}, {@code sum}, {@code min} or {@code max}
   * @param figure what it came to; empty for the least or greatest of nothing
   * @param times how many facts, or groups of facts, went into it
   * @param counted those, up to {@link #MOST_LISTED}
   * @param uncounted facts that did not go into it, the nearest first, up to {@link #MOST_LISTED}
   * @param tests on the figure, in their order
   * @param missing the feeds that must be reported for the figure to be certain, and are not
   */
  record Figure(
      String written,
      Place at,
      Standing standing,
      String function,
      Optional<String> figure,
      int times,
      List<List<FactNamed>> counted,
      List<FactMatched> uncounted,
      List<TestExplained> tests,
      List<Missing> missing)
      implements ConditionExplained {

    /** Copies the lists. */
    public Figure {
      counted = counted.stream().map(List::copyOf).toList();
      uncounted = List.copyOf(uncounted);
      tests = List.copyOf(tests);
      missing = List.copyOf(missing);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * A condition that was not asked, because it rests on a fact that is not there.
   *
   * @param restsOn the variables that the conditions before it could not bind
   */
  record NotAsked(String written, Place at, Standing standing, List<String> restsOn)
      implements ConditionExplained {

    /** Copies the list. */
    public NotAsked {
      restsOn = List.copyOf(restsOn);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notAsked(this);
    }
  }
}

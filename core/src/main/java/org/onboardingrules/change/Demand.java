package org.onboardingrules.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.rule.model.Operand;
import org.onboardingrules.term.Truth;

/** What a pattern demands of a fact, with the other sides of its comparisons as values. */
sealed interface Demand {

  /** What tells facts of one type apart. */
  String ID = "id";

  /** Returns whether a fact meets it. */
  Truth metBy(Object fact);

  /** Returns the demands on single values in it; of alternatives those of the first. */
  Stream<OnValue> values();

  /** Returns the opposite. */
  Demand negated();

  /** Returns whether a fact may be the one that is meant, by its id or as itself. */
  default boolean isAbout(Object fact) {
    return true;
  }

  /**
   * A demand on one value.
   *
   * @param of whose value it is; empty for the fact of the pattern
   */
  record OnValue(Optional<Object> of, Operand.Access access, Wanted wanted) implements Demand {

    Optional<Object> valueOn(Object fact) {
      return Optional.ofNullable(access.property().valueOn(of.orElse(fact), access.arguments()));
    }

    @Override
    public Truth metBy(Object fact) {
      return wanted.metBy(valueOn(fact).orElse(null));
    }

    @Override
    public boolean isAbout(Object fact) {
      return !access.property().name().equals(ID) || metBy(fact) == Truth.TRUE;
    }

    @Override
    public Stream<OnValue> values() {
      return Stream.of(this);
    }

    @Override
    public Demand negated() {
      return new OnValue(of, access, wanted.negated());
    }
  }

  /** A demand on which fact it is. */
  record Itself(Wanted.OfFact wanted) implements Demand {

    @Override
    public Truth metBy(Object fact) {
      return wanted.metBy(fact);
    }

    @Override
    public boolean isAbout(Object fact) {
      return metBy(fact) == Truth.TRUE;
    }

    @Override
    public Stream<OnValue> values() {
      return Stream.empty();
    }

    @Override
    public Demand negated() {
      return new Itself((Wanted.OfFact) wanted.negated());
    }
  }

  /** Several demands. */
  record Several(boolean all, List<Demand> parts) implements Demand {

    public Several {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth metBy(Object fact) {
      Stream<Truth> truths = parts.stream().map(part -> part.metBy(fact));
      return all ? truths.reduce(Truth.TRUE, Truth::and) : truths.reduce(Truth.FALSE, Truth::or);
    }

    @Override
    public boolean isAbout(Object fact) {
      return all
          ? parts.stream().allMatch(part -> part.isAbout(fact))
          : parts.stream().anyMatch(part -> part.isAbout(fact));
    }

    @Override
    public Stream<OnValue> values() {
      return (all ? parts.stream() : parts.stream().limit(1)).flatMap(Demand::values);
    }

    @Override
    public Demand negated() {
      return new Several(!all, parts.stream().map(Demand::negated).toList());
    }
  }

  /**
   * A demand on how two values compare, told of each of them: to change one is enough.
   *
   * @param sides the same demand, of one value and of the other
   */
  record OnEither(List<Demand> sides) implements Demand {

    public OnEither {
      sides = List.copyOf(sides);
    }

    @Override
    public Truth metBy(Object fact) {
      return sides.get(0).metBy(fact);
    }

    @Override
    public boolean isAbout(Object fact) {
      return sides.stream().anyMatch(side -> side.isAbout(fact));
    }

    @Override
    public Stream<OnValue> values() {
      return sides.get(0).values();
    }

    @Override
    public Demand negated() {
      return new OnEither(sides.stream().map(Demand::negated).toList());
    }
  }

  /** Something on which no change of a fact bears. */
  record Fixed(Truth truth) implements Demand {

    @Override
    public Truth metBy(Object fact) {
      return truth;
    }

    @Override
    public Stream<OnValue> values() {
      return Stream.empty();
    }

    @Override
    public Demand negated() {
      return new Fixed(truth.not());
    }
  }
}

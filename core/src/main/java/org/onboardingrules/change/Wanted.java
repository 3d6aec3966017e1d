package org.onboardingrules.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.rule.model.Operator;
import org.onboardingrules.term.Truth;

/** What a value must be. Immutable. */
sealed interface Wanted {

  /** Returns whether a value is so; unknown for none. */
  Truth metBy(@Nullable Object value);

  /** Returns the opposite. */
  Wanted negated();

  /** Returns whether no number with so many decimals can be so. */
  default boolean asksForMoreThan(int decimals) {
    return this instanceof OfNumber number
        && number.operator() == Operator.EQUAL
        && number.bound().stripTrailingZeros().scale() > decimals;
  }

  /** A flag. */
  record OfFlag(boolean value) implements Wanted {

    @Override
    public Truth metBy(@Nullable Object other) {
      return other == null ? Truth.UNKNOWN : Truth.of(other.equals(value));
    }

    @Override
    public Wanted negated() {
      return new OfFlag(!value);
    }
  }

  /** A number that compares with another. */
  record OfNumber(Operator operator, BigDecimal bound) implements Wanted {

    @Override
    public Truth metBy(@Nullable Object other) {
      return other instanceof BigDecimal number
          ? Truth.of(operator.holds(number.compareTo(bound)))
          : Truth.UNKNOWN;
    }

    @Override
    public Wanted negated() {
      return new OfNumber(operator.opposite(), bound);
    }

    /** Returns the number with so many decimals that meets this and is nearest to another. */
    BigDecimal nearest(BigDecimal now, int scale) {
      BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
      if (metBy(now) == Truth.TRUE) {
        return now;
      }
      return switch (operator) {
        case EQUAL -> bound;
        case NOT_EQUAL -> now.setScale(scale, RoundingMode.FLOOR).add(step);
        case AT_LEAST -> bound.setScale(scale, RoundingMode.CEILING);
        case GREATER -> bound.setScale(scale, RoundingMode.FLOOR).add(step);
        case AT_MOST -> bound.setScale(scale, RoundingMode.FLOOR);
        case LESS -> bound.setScale(scale, RoundingMode.CEILING).subtract(step);
      };
    }

    /** Returns whether greater numbers meet it rather than smaller ones. */
    boolean upwards() {
      return operator == Operator.AT_LEAST || operator == Operator.GREATER;
    }
  }

  /** A date that compares with another. */
  record OfDate(Operator operator, LocalDate bound) implements Wanted {

    @Override
    public Truth metBy(@Nullable Object other) {
      return other instanceof LocalDate date
          ? Truth.of(operator.holds(date.compareTo(bound)))
          : Truth.UNKNOWN;
    }

    @Override
    public Wanted negated() {
      return new OfDate(operator.opposite(), bound);
    }
  }

  /** A text that is among some, or not among them. */
  record OfText(Set<String> texts, boolean among) implements Wanted {

    /** Copies the texts. */
    public OfText {
      texts = Set.copyOf(texts);
    }

    @Override
    public Truth metBy(@Nullable Object other) {
      return other instanceof String text ? Truth.of(texts.contains(text) == among) : Truth.UNKNOWN;
    }

    @Override
    public Wanted negated() {
      return new OfText(texts, !among);
    }
  }

  /** The very fact, or any other. */
  record OfFact(Object fact, boolean same) implements Wanted {

    @Override
    public Truth metBy(@Nullable Object other) {
      return other == null ? Truth.UNKNOWN : Truth.of(other.equals(fact) == same);
    }

    @Override
    public Wanted negated() {
      return new OfFact(fact, !same);
    }
  }
}

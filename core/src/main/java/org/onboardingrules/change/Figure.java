package org.onboardingrules.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/** A figure that a change moves. */
sealed interface Figure {

  /** How a rule, or the pack, asks for it. */
  String expression();

  /** What it is, for people. */
  Text what();

  /** What it is before; empty if it is not known. */
  Optional<BigDecimal> from(Facts before);

  /** What it comes to. */
  BigDecimal to(Facts after);

  /** The figure in words, with what it is and what it comes to. */
  default Text moved(Facts before, Facts after) {
    String then = NumberText.of(to(after));
    return from(before)
        .map(NumberText::of)
        .map(
            now ->
                new Text(
                    what().en() + " from " + now + " to " + then,
                    what().ja() + " " + now + "→" + then))
        .orElseGet(
            () ->
                new Text(
                    what().en() + " " + then + ", not reported so far",
                    what().ja() + " " + then + "、現在は未報告"));
  }

  /**
   * A figure that rules can read.
   *
   * @param bound what it has to come to, where that is enough to tell; empty if what it comes to is
   *     told
   */
  record Read(Reading reading, Text what, Optional<BigDecimal> bound) implements Figure {

    static Read counted(Reading reading, Text what) {
      return new Read(reading, what, Optional.empty());
    }

    static Read bounded(Reading reading, Text what, BigDecimal bound) {
      return new Read(reading, what, Optional.of(bound));
    }

    @Override
    public String expression() {
      return reading.expression();
    }

    @Override
    public Optional<BigDecimal> from(Facts before) {
      return reading.in(before);
    }

    @Override
    public BigDecimal to(Facts after) {
      return bound.or(() -> reading.in(after)).orElse(BigDecimal.ZERO);
    }
  }

  /** A figure that no rule can read, with what it is and what it comes to. */
  record Told(String expression, Text what, Optional<BigDecimal> now, BigDecimal then)
      implements Figure {

    @Override
    public Optional<BigDecimal> from(Facts before) {
      return now;
    }

    @Override
    public BigDecimal to(Facts after) {
      return then;
    }
  }
}

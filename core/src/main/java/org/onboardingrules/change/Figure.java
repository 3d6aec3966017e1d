package org.onboardingrules.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.onboardingrules.term.NumberText;
import org.onboardingrules.term.Text;

/**
 * A figure that a change moves.
 *
 * @param expression how a rule asks for it, such as {@code total("evidence")}
 * @param what what it is, for people
 * @param from what it is before; empty if it is not known
 * @param to what it comes to
 */
record Figure(String expression, Text what, Optional<BigDecimal> from, BigDecimal to) {

  /** The same figure, moved on by another change. */
  Figure then(Figure later) {
    return new Figure(expression, what, from, later.to);
  }

  Text moved() {
    String after = NumberText.of(to);
    return from.map(NumberText::of)
        .map(
            before ->
                new Text(
                    what.en() + " from " + before + " to " + after,
                    what.ja() + " " + before + "→" + after))
        .orElseGet(
            () ->
                new Text(
                    what.en() + " " + after + ", not reported so far",
                    what.ja() + " " + after + "、現在は未報告"));
  }
}

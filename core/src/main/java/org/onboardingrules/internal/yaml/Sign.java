package org.onboardingrules.internal.yaml;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a parser's message, and what it means in words of this library. Parsers give no codes,
 * so their messages are all there is to tell one fault from another; their text is never shown, and
 * an unknown one gives a general message.
 *
 * @param piece what the parser's message contains
 * @param fault what to say about the spot
 */
record Sign(String piece, Function<Spot, Fault> fault) {

  /** Returns what the first sign that is in the message says, or else what the last resort says. */
  static Fault read(List<Sign> signs, String message, Spot spot, Function<Spot, Fault> lastResort) {
    return signs.stream()
        .filter(sign -> message.contains(sign.piece()))
        .findFirst()
        .map(Sign::fault)
        .orElse(lastResort)
        .apply(spot);
  }
}

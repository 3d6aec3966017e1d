package org.onboardingrules.explanation.difference;

import java.util.Optional;
import org.onboardingrules.term.Text;

/**
 * What one of the two compared answers says of a part. Immutable and thread-safe.
 *
 * @param value the coded word, date or number, as {@link Change#part()} has it; {@code holds} of
 *     what is simply there
 * @param text what the answer says of it, for people; empty of what is nothing but its value
 */
public record Stated(String value, Optional<Text> text) {

  /** Returns what is nothing but its value. */
  static Stated of(Object value) {
    return new Stated(value.toString(), Optional.empty());
  }

  static Stated of(String value, Text text) {
    return new Stated(value, Optional.of(text));
  }
}

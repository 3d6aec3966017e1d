package org.onboardingrules.term.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value with a coded word: the same in account files, packs, rules and JSON. */
public interface Coded {

  /** Returns the word: lower case, hyphens between its parts, except for the segments' names. */
  String word();

  /** Returns the value of an enum with this word, or empty if it has none. */
  static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(v -> v.word().equals(word)).findFirst();
  }

  /** Returns the words of an enum, in its order. */
  static <E extends Enum<E> & Coded> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::word).toList();
  }
}

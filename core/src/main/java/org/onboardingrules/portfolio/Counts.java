package org.onboardingrules.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onboardingrules.term.code.Coded;

/** Counts accounts by a coded word. Mutable; used by one thread. */
final class Counts<E extends Enum<E> & Coded> {

  private final Map<E, Long> counts;

  Counts(Class<E> words) {
    counts = new EnumMap<>(words);
  }

  void add(E word) {
    counts.merge(word, 1L, Long::sum);
  }

  /** Adds what another counter counted. */
  void plus(Counts<E> other) {
    other.counts.forEach((word, accounts) -> counts.merge(word, accounts, Long::sum));
  }

  /** Takes away what another counter counted. */
  void minus(Counts<E> other) {
    other.counts.forEach((word, accounts) -> counts.merge(word, -accounts, Long::sum));
  }

  long of(E word) {
    return counts.getOrDefault(word, 0L);
  }

  long sum() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the counts of these words, in their order. */
  List<Count> of(List<E> words) {
    return words.stream().map(word -> new Count(word.word(), of(word))).toList();
  }
}

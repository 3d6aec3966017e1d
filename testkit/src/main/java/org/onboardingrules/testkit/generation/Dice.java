package org.onboardingrules.testkit.generation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Choices by chance: the same ones for the same numbers drawn. */
record Dice(Random random) {

  private static final int HUNDRED = 100;

  /** Returns a number from 0 to below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a number from one to another, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns true so many times of a hundred. */
  boolean percent(int share) {
    return below(HUNDRED) < share;
  }

  /** Returns one of some values. */
  @SafeVarargs
  final <T> T of(T... values) {
    return values[below(values.length)];
  }

  /** Returns one of some values. */
  <T> T of(List<? extends T> values) {
    return values.get(below(values.size()));
  }

  /** Returns one of some values, nothing if there is none. */
  <T> Optional<T> any(Collection<? extends T> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(values instanceof List<? extends T> list ? list : List.copyOf(values)));
  }

  /** Returns something so many times of a hundred. */
  <T> Optional<T> maybe(int share, Supplier<? extends T> value) {
    return percent(share) ? Optional.of(value.get()) : Optional.empty();
  }

  /** Returns a day from one to another, both included; the first if they are in no order. */
  LocalDate day(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    return days <= 0 ? first : first.plusDays(below((int) days + 1));
  }

  /** Returns -1, 0 or 1. */
  int around() {
    return below(3) - 1;
  }
}

package org.onboardingrules.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Random choices: the same ones for the same seed, on any machine. */
final class Dice {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final Random random;

  /** Dice for one of many things that share a seed. */
  Dice(long seed, int number) {
    random = new Random(new SplittableRandom(seed + number * STEP).nextLong());
  }

  /** What dice begin with. */
  record Seed(long seed, int number) {

    Dice dice() {
      return new Dice(seed, number);
    }
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return below(times) == 0;
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[below(values.length)];
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  /** One of several ways to make something; one that is listed twice is taken twice as often. */
  @SafeVarargs
  final <T> T made(Supplier<? extends T>... ways) {
    return ways[below(ways.length)].get();
  }

  /** Something as often as nothing. */
  <T> Optional<T> maybe(Supplier<? extends T> value) {
    return oneIn(2) ? Optional.empty() : Optional.of(value.get());
  }

  /** From so many to so many of something. */
  <T> List<T> some(int least, int most, Supplier<? extends T> value) {
    List<T> some = new ArrayList<>();
    for (int left = least + below(most - least + 1); left > 0; left--) {
      some.add(value.get());
    }
    return some;
  }

  <T> List<T> shuffled(List<? extends T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}

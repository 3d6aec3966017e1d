package org.onboardingrules.testkit.search;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.generation.CaseGenerator;

/** The cases that a search starts from, judged once; the same each time. Thread-safe. */
final class Pool {

  private static final long SEED = 20_260_331;
  private static final int NEAR = 300;
  private static final int RANDOM = 300;

  private final EvaluatedPack pack;
  private final CaseGenerator generator;
  private final List<Case> seeds;
  private @Nullable List<Judged> cases;

  Pool(EvaluatedPack pack, CaseGenerator generator, List<Case> seeds) {
    this.pack = pack;
    this.generator = generator;
    this.seeds = List.copyOf(seeds);
  }

  static Random random() {
    return new Random(SEED);
  }

  EvaluatedPack pack() {
    return pack;
  }

  CaseGenerator generator() {
    return generator;
  }

  /** Returns the seeds, then cases near them, then cases by chance. */
  synchronized List<Judged> cases() {
    if (cases == null) {
      Random random = random();
      Stream<Case> near =
          Stream.generate(() -> generator.near(seeds.get(random.nextInt(seeds.size())), random))
              .limit(seeds.isEmpty() ? 0 : NEAR);
      Stream<Case> others = Stream.generate(() -> generator.random(random)).limit(RANDOM);
      cases =
          Stream.of(seeds.stream(), near, others)
              .flatMap(some -> some)
              .flatMap(asked -> judged(asked).stream())
              .toList();
    }
    return cases;
  }

  /** Judges a case; empty if the pack has nothing to say about such an account. */
  Optional<Judged> judged(Case asked) {
    try {
      Judged judged = Judged.of(pack, asked);
      judged.evaluation();
      return Optional.of(judged);
    } catch (UnsuitableAccountException | EvaluationException e) {
      return Optional.empty();
    }
  }
}

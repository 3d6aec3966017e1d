package org.onboardingrules.testkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;

/**
 * Looks for a case of a pack in which something holds. It starts from a pool of cases, the
 * scenarios of the pack first, goes on from those that are nearest by small steps, keeps what is
 * nearer, and makes what it finds as small as it can.
 *
 * <p>The same search finds the same, whatever it looked for before. Safe to share between threads.
 */
public final class Search {

  /** How many cases are judged at most for one goal, unless said otherwise. */
  public static final int DEFAULT_TRIES = 3_000;

  private static final long SEED = 20_260_331;
  private static final int NEAR = 300;
  private static final int RANDOM = 300;

  private final EvaluatedPack pack;
  private final CaseGenerator generator;
  private final List<Case> seeds;
  private final int tries;
  private @Nullable List<Judged> pool;

  private Search(EvaluatedPack pack, CaseGenerator generator, List<Case> seeds, int tries) {
    this.pack = pack;
    this.generator = generator;
    this.seeds = List.copyOf(seeds);
    this.tries = tries;
  }

  /** Returns a search that starts from the scenarios of a pack. */
  public static Search of(TestedPack tested) {
    return new Search(
        tested.evaluated(), CaseGenerator.of(tested), tested.cases().toList(), DEFAULT_TRIES);
  }

  /**
   * Returns the same search with another limit.
   *
   * @param limit how many cases are judged at most for one goal, 1 or more
   * @throws IllegalArgumentException if it is below 1
   */
  public Search within(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, but is " + limit);
    }
    return new Search(pack, generator, seeds, limit);
  }

  /** Looks for a case that shows what is wanted. */
  public Found find(Goal goal) {
    return new Climb(this, goal, tries).run();
  }

  CaseGenerator generator(Goal goal) {
    List<Rule> rules = goal.rules();
    return rules.isEmpty() ? generator : generator.about(Leading.to(rules, pack.rules()));
  }

  CaseGenerator generator() {
    return generator;
  }

  Random random() {
    return new Random(SEED);
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

  /** Returns the cases to start from, the same each time. */
  synchronized List<Judged> pool() {
    if (pool == null) {
      Random random = random();
      List<Case> cases = new ArrayList<>(seeds);
      if (!seeds.isEmpty()) {
        Stream.generate(() -> generator.near(seeds.get(random.nextInt(seeds.size())), random))
            .limit(NEAR)
            .forEach(cases::add);
      }
      Stream.generate(() -> generator.random(random)).limit(RANDOM).forEach(cases::add);
      pool = cases.stream().flatMap(each -> judged(each).stream()).toList();
    }
    return pool;
  }
}

package org.onboardingrules.testkit.search;

import java.util.List;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.TestedPack;
import org.onboardingrules.testkit.generation.CaseGenerator;

/**
 * Looks for a case of a pack in which something holds. It starts from a pool of cases, the
 * scenarios of the pack first, goes on from those that are nearest by small steps, keeps what is
 * nearer, and makes what it finds as small as it can.
 *
 * <p>The same search finds the same, whatever it looked for before. Immutable as seen from outside,
 * and safe to share between threads.
 */
public final class Search {

  /** How many cases are judged at most for one goal, unless said otherwise. */
  public static final int DEFAULT_TRIES = 3_000;

  private final Pool pool;
  private final int tries;

  private Search(Pool pool, int tries) {
    this.pool = pool;
    this.tries = tries;
  }

  /** Returns a search that starts from the scenarios of a pack. */
  public static Search of(TestedPack tested) {
    CaseGenerator generator = CaseGenerator.of(tested);
    return new Search(
        new Pool(tested.evaluated(), generator, tested.cases().toList()), DEFAULT_TRIES);
  }

  /**
   * Returns the same search with another limit.
   *
   * @param limit how many cases are judged at most for one goal, before what is found is made
   *     small; 1 or more
   * @throws IllegalArgumentException if it is below 1
   */
  public Search within(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, but is " + limit);
    }
    return new Search(pool, limit);
  }

  /** Looks for a case that shows what is wanted. */
  public Found find(Goal goal) {
    List<Rule> rules = goal.rules();
    CaseGenerator focused =
        rules.isEmpty()
            ? pool.generator()
            : pool.generator().about(Leading.to(rules, pool.pack().rules()));
    return new Climb(pool, focused, goal, tries).run();
  }
}

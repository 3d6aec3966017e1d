package org.onboardingrules.testkit.law;

import java.util.EnumMap;
import java.util.Map;
import org.onboardingrules.testkit.TestedPack;

/**
 * Holds a pack to all laws, on cases made by chance, out of nothing and near its scenarios. The
 * same result for the same pack, seed and number of tries. Immutable.
 *
 * <pre>{@code
 * Laws.of(tested).without(Law.SUCCESSFUL_PROFILES_PASS, "nobody has succeeded yet").hold();
 * }</pre>
 */
public final class Laws {

  private static final int DEFAULT_TRIES = 10_000;
  private static final long DEFAULT_SEED = 1;

  private final TestedPack tested;
  private final Map<Law, String> without;
  private final int tries;
  private final long seed;

  private Laws(TestedPack tested, Map<Law, String> without, int tries, long seed) {
    this.tested = tested;
    this.without = without;
    this.tries = tries;
    this.seed = seed;
  }

  /** Returns all laws, to be tried with 10,000 cases. */
  public static Laws of(TestedPack tested) {
    return new Laws(tested, new EnumMap<>(Law.class), DEFAULT_TRIES, DEFAULT_SEED);
  }

  /**
   * Returns the laws without one that does not apply to the pack.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public Laws without(Law law, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "reason is blank for `" + law.word() + "`\nsay why the law does not apply to the pack");
    }
    Map<Law, String> more = new EnumMap<>(without);
    more.put(law, reason);
    return new Laws(tested, more, tries, seed);
  }

  /**
   * Returns the laws, to be tried with another number of cases.
   *
   * @throws IllegalArgumentException if the number is not above 0
   */
  public Laws tries(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number is " + number + "\ngive 1 or more");
    }
    return new Laws(tested, without, number, seed);
  }

  /** Returns the laws, to be tried with other cases. */
  public Laws seed(long other) {
    return new Laws(tested, without, tries, other);
  }

  /** Returns what becomes of the laws. */
  public LawReport run() {
    return new Trial(tested, without, tries, seed).run();
  }

  /**
   * Runs the laws.
   *
   * @throws AssertionError with all that are broken, each with its smallest counterexample
   */
  public void hold() {
    run().hold();
  }
}

package org.onboardingrules.explanation.difference;

import java.util.Comparator;
import org.onboardingrules.assessment.Assessment;

/**
 * How bad it is that an account moved: first those that got worse in anything, then those that got
 * neither worse nor better, then those that only got better; among them by where they stand now.
 */
record Rank(int direction, int urgency, int gravity, String name, String id)
    implements Comparable<Rank> {

  private static final Comparator<Rank> WORST_FIRST =
      Comparator.comparingInt(Rank::direction)
          .thenComparingInt(Rank::urgency)
          .thenComparing(Comparator.comparingInt(Rank::gravity).reversed())
          .thenComparing(Rank::name)
          .thenComparing(Rank::id);

  static Rank of(Position before, Position now, Assessment account) {
    int direction = before.isBetterThan(now) ? 0 : now.isBetterThan(before) ? 2 : 1;
    return new Rank(
        direction, now.urgency(), now.gravity(), account.accountName(), account.accountId());
  }

  @Override
  public int compareTo(Rank other) {
    return WORST_FIRST.compare(this, other);
  }
}

package org.onboardingrules.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class DidYouMean {

  /** Nobody mistypes a longer name, and comparing takes the square of its length. */
  private static final int LONGEST = 200;

  private DidYouMean() {}

  /**
   * Returns the known name nearest to the one written: at most a third of its letters away, one for
   * short names, counting a swap of neighbours as one and capitals as small letters; among equally
   * near ones the first in alphabetical order. Empty if none is near, or the name is very long.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    int third = Math.max(1, written.length() / 3);
    int limit = Math.min(third, written.length() - 1);
    return known.stream()
        .filter(name -> Math.abs(name.length() - written.length()) <= limit)
        .filter(name -> distance(written, name) <= limit)
        .min(
            Comparator.<String>comparingInt(name -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Returns an advice sentence: the nearest name if there is one, else the known ones in
   * alphabetical order.
   *
   * @param kind what the names are, in the plural, such as {@code metrics}
   */
  public static String advice(String written, Collection<String> known, String kind) {
    return nearest(written, known)
        .map(name -> "did you mean `" + name + "`?")
        .orElseGet(() -> listed(known, kind));
  }

  private static String listed(Collection<String> known, String kind) {
    if (known.isEmpty()) {
      return "there are no " + kind + " to choose from yet";
    }
    return kind + " to choose from: " + String.join(", ", known.stream().sorted().toList());
  }

  /** Optimal string alignment distance, blind to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] cost, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

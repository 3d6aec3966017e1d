package org.onboardingrules.testkit.law;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the laws of a pack. Immutable.
 *
 * @param pack id and version of the pack
 * @param tries how many cases were tried
 * @param results each law, in the order of {@link Law}
 * @param disagreements what the engine and the evaluator conclude differently, should they ever
 */
public record LawReport(
    String pack, int tries, List<LawResult> results, List<String> disagreements) {

  /** Copies the lists. */
  public LawReport {
    results = List.copyOf(results);
    disagreements = List.copyOf(disagreements);
  }

  /** Returns the laws that are broken. */
  public List<LawResult> broken() {
    return results.stream().filter(one -> one.standing() == LawStanding.BROKEN).toList();
  }

  /** Returns what became of a law. */
  public LawResult of(Law law) {
    return results.stream().filter(one -> one.law() == law).findFirst().orElseThrow();
  }

  /**
   * Does nothing if no law is broken.
   *
   * @throws AssertionError with all that are, each with its smallest counterexample
   */
  public void hold() {
    if (!broken().isEmpty() || !disagreements.isEmpty()) {
      throw new AssertionError(toString());
    }
  }

  /** Returns a line for each law, and counterexamples below those that are broken. */
  @Override
  public String toString() {
    return Stream.of(
            Stream.of("laws of `%s`, %s cases tried".formatted(pack, tries)),
            results.stream().map(LawResult::toString),
            disagreements.stream())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}

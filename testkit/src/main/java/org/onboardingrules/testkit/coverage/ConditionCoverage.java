package org.onboardingrules.testkit.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.testkit.rewriting.Site;

/**
 * What was seen of a condition of a rule. Immutable.
 *
 * @param site the condition
 * @param holding that it was true while the others held; empty if it cannot be, whatever the
 *     account
 * @param failing that it was false while the others held; empty if it cannot be
 */
public record ConditionCoverage(Site site, Optional<Item> holding, Optional<Item> failing) {

  /** Returns what is to be seen of it. */
  public List<Item> items() {
    return Stream.of(holding, failing).flatMap(Optional::stream).toList();
  }
}

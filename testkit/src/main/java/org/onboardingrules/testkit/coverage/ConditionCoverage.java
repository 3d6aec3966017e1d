package org.onboardingrules.testkit.coverage;

import java.util.List;
import org.onboardingrules.testkit.rewriting.Site;

/**
 * What was seen of a condition of a rule. Immutable.
 *
 * @param site the condition
 * @param holding that it decided about the rule by holding, all else being met
 * @param failing that it did by not holding
 */
public record ConditionCoverage(Site site, Item holding, Item failing) {

  /** Returns both. */
  public List<Item> items() {
    return List.of(holding, failing);
  }
}

package org.onboardingrules.pack;

import static java.util.Comparator.comparing;

import java.util.List;
import org.onboardingrules.pack.declared.DeclaredCriterion;

/** The order in which criteria are written down in packs. Stateless and thread-safe. */
public final class CriteriaOrder {

  private CriteriaOrder() {}

  /**
   * Returns the ids of a pack's criteria in the order in which they are declared, as the steps of a
   * funnel are: those of the packs that it extends first, by file.
   */
  public static List<String> of(RulePack pack) {
    String own = pack.at().place().file();
    return pack.criteria().values().stream()
        .sorted(
            comparing((DeclaredCriterion criterion) -> criterion.at().place().file().equals(own))
                .thenComparing(criterion -> criterion.at().place()))
        .map(DeclaredCriterion::id)
        .toList();
  }
}

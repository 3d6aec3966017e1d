package org.onboardingrules.check.sense;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A demand that cannot be met.
 *
 * @param demand the demand
 * @param other an earlier one about the same value that cannot hold with it; empty if the demand
 *     asks for what the value never is, or contradicts several others together
 */
record Contradiction(Demand demand, Optional<Demand> other) {

  /** Returns the first contradiction in demands that must all hold, if there is one. */
  static Optional<Contradiction> in(List<Demand> demands) {
    Map<Subject, List<Demand>> seen = new LinkedHashMap<>();
    for (Demand demand : demands) {
      List<Demand> same = seen.computeIfAbsent(demand.subject(), subject -> new ArrayList<>());
      same.add(demand);
      if (!PossibleValues.exist(demand.subject(), same)) {
        return Optional.of(new Contradiction(demand, partner(demand, same)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Demand> partner(Demand demand, List<Demand> same) {
    boolean alone = !PossibleValues.exist(demand.subject(), List.of(demand));
    return alone
        ? Optional.empty()
        : same.stream()
            .filter(other -> !other.equals(demand))
            .filter(other -> !PossibleValues.exist(demand.subject(), List.of(other, demand)))
            .findFirst();
  }
}

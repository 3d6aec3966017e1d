package org.onboardingrules.testkit.mutation;

import java.util.List;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.scenario.Outcome;

/** What two packs say differently about one case. */
record Difference(List<Outcome> lost, List<Outcome> gained) {

  static Difference between(EvaluatedPack pack, EvaluatedPack changed, Case about) {
    List<Outcome> before = Outcome.of(pack.assess(about.account(), about.asOf()));
    List<Outcome> after = Outcome.of(changed.assess(about.account(), about.asOf()));
    return new Difference(without(before, after), without(after, before));
  }

  boolean isEmpty() {
    return lost.isEmpty() && gained.isEmpty();
  }

  private static List<Outcome> without(List<Outcome> said, List<Outcome> other) {
    return said.stream().filter(outcome -> !other.contains(outcome)).toList();
  }
}

package org.onboardingrules.testkit.mutation;

import java.util.List;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.scenario.Outcome;

/**
 * What a changed pack says differently about a case.
 *
 * @param lost what it does not say any more
 * @param gained what it says and the pack does not
 */
record Difference(List<Outcome> lost, List<Outcome> gained) {

  static Difference between(List<Outcome> said, EvaluatedPack changed, Case about) {
    List<Outcome> after = Outcome.of(changed.assess(about.account(), about.asOf()));
    return new Difference(without(said, after), without(after, said));
  }

  boolean isEmpty() {
    return lost.isEmpty() && gained.isEmpty();
  }

  private static List<Outcome> without(List<Outcome> said, List<Outcome> other) {
    return said.stream().filter(outcome -> !other.contains(outcome)).toList();
  }
}

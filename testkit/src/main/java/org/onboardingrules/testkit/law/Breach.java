package org.onboardingrules.testkit.law;

import java.util.List;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.scenario.Outcome;

/**
 * A case in which a law is broken.
 *
 * @param shown the case that shows it
 * @param why what is wrong with what is concluded, one sentence
 * @param expected what would have to be concluded
 * @param excluded what must not be concluded
 */
record Breach(Case shown, String why, List<Outcome> expected, List<Outcome> excluded) {

  Breach {
    expected = List.copyOf(expected);
    excluded = List.copyOf(excluded);
  }

  static Breach expecting(Case shown, String why, Outcome expected) {
    return new Breach(shown, why, List.of(expected), List.of());
  }

  static Breach excluding(Case shown, String why, Outcome excluded) {
    return new Breach(shown, why, List.of(), List.of(excluded));
  }
}

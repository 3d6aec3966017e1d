package org.onboardingrules.testkit.law;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.testkit.search.Judged;

/** How a law is held against a case. */
interface Check {

  /**
   * Returns the ways in which the law can be put to the test with a case; none if it says nothing
   * of it.
   */
  List<Variation> tests(Judged judged);

  /** Returns how the law is broken in one of those ways; nothing if it holds. */
  Optional<Breach> breach(Judged judged, Variation test);

  /** Returns how the law is broken in any of those ways. */
  default Optional<Breach> breach(Judged judged) {
    return tests(judged).stream().flatMap(test -> breach(judged, test).stream()).findFirst();
  }

  /** Returns the case as it is, as the one way to put it to the test. */
  static List<Variation> itself(Judged judged) {
    return List.of(new Variation("it is as it is", judged::asked));
  }
}

package org.onboardingrules.testkit.law;

/** How a law stands after it was tried. */
public enum LawStanding {
  /** It was put to the test, and never broken. */
  HOLDS,
  /** It is broken, and there is a case that shows it. */
  BROKEN,
  /** Nothing among what was tried, and no scenario, was such that it says anything. */
  NOT_TESTED,
  /** It was not tried, for a reason that was given. */
  SWITCHED_OFF
}

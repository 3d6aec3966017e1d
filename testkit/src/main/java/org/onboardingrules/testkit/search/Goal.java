package org.onboardingrules.testkit.search;

/** What a case is looked for to show. Must say the same of the same case each time. */
public interface Goal {

  /** Returns whether a case shows it. */
  boolean isMetBy(Judged judged);

  /**
   * Returns how far a case is from showing it, so that a search knows which way to go: less is
   * nearer, 0 for one that shows it. A goal that cannot tell returns 1 for all that do not.
   */
  default double distance(Judged judged) {
    return isMetBy(judged) ? 0 : 1;
  }
}

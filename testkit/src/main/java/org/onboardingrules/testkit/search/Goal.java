package org.onboardingrules.testkit.search;

import java.util.List;
import org.onboardingrules.rule.model.Rule;

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

  /**
   * Returns the rules that it is about: cases are made so that much comes together of what they and
   * those that they rest on ask. None if it is about the pack as a whole.
   */
  default List<Rule> rules() {
    return List.of();
  }
}

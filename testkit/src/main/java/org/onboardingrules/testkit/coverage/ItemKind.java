package org.onboardingrules.testkit.coverage;

import org.onboardingrules.term.code.Coded;

/** What tests should see of a pack. */
public enum ItemKind implements Coded {
  /** A rule concludes. */
  RULE("rules"),
  /** A condition decides, by holding or by not holding. */
  CONDITION("conditions"),
  /** A value lies below, at or above a threshold. */
  THRESHOLD("thresholds"),
  /** An assessment says something. */
  OUTCOME("outcomes");

  private final String word;

  ItemKind(String word) {
    this.word = word;
  }

  /** Returns the word under which reports list them. */
  @Override
  public String word() {
    return word;
  }
}

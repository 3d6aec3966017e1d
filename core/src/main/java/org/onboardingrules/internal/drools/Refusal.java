package org.onboardingrules.internal.drools;

/** Thrown where Drools does not compile rules; its words stay in here. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  Refusal(String words) {
    super(words, null, false, false);
  }

  /** Returns whether Drools speaks of a rule, by its file or its name. */
  boolean names(String rule) {
    String words = String.valueOf(getMessage());
    return words.contains("/" + rule + ".drl") || words.contains("\"" + rule + "\"");
  }
}

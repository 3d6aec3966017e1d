package org.onboardingrules.policy;

import java.util.Map;

/** Looks up what the pack declares of a name that a rule concluded; the check has seen to it. */
final class Declarations {

  private Declarations() {}

  static <T> T get(Map<String, T> declared, String id) {
    T found = declared.get(id);
    if (found == null) {
      throw new IllegalStateException("the pack does not declare `" + id + "`");
    }
    return found;
  }
}

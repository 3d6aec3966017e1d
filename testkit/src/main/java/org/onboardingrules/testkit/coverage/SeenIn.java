package org.onboardingrules.testkit.coverage;

import java.util.List;
import java.util.stream.Collectors;

/** Says in which cases something was seen, without naming them all. */
final class SeenIn {

  private static final int MOST = 4;

  private SeenIn() {}

  /** Returns the first names, each on a line. */
  static String all(List<String> names) {
    return names.isEmpty()
        ? "never"
        : names.stream().limit(MOST).collect(Collectors.joining("\n")) + more(names.size() - MOST);
  }

  /** Returns such as {@code and 3 more}; nothing if there are no more. */
  static String more(int others) {
    return others > 0 ? " and " + others + " more" : "";
  }
}

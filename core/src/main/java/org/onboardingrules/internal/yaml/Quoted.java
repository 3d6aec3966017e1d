package org.onboardingrules.internal.yaml;

/** User text for a message: in backticks, on one line, not too long. */
final class Quoted {

  /** More does not help to find a text that a caret points at. */
  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String text) {
    String line = text.strip().replaceAll("[\\r\\n]+", " ");
    boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
    return "`" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…") + "`";
  }
}

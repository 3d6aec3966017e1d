package org.onboardingrules.source;

import java.util.regex.Pattern;

/** Shows a stretch of a text to people: its source line, and a caret under what is meant. */
public final class Excerpt {

  /** How many characters of a long line are shown around the stretch that is meant. */
  private static final int WIDEST = 120;

  private static final Pattern COMMAND = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  private Excerpt() {}

  /**
   * Returns two lines, each with its line break: the source line with its number, and the carets.
   * Empty for a blank line, where there is nothing to point at.
   */
  public static String of(Snippet where) {
    String line = where.line();
    if (line.isBlank()) {
      return "";
    }
    int points = line.codePointCount(0, line.length());
    int start = Math.min(where.place().column() - 1, points);
    int first = points > WIDEST ? Math.max(0, start - WIDEST / 2) : 0;
    int last = Math.min(points, first + WIDEST);
    String before = (first > 0 ? "…" : "") + part(line, first, start);
    String meant = part(line, start, Math.min(last, start + where.length()));
    String after = part(line, start, last) + (last < points ? "…" : "");
    String number = String.valueOf(where.place().line());
    String gutter = " ".repeat(number.length());
    String blank = " ".repeat(DisplayWidth.of(before));
    String carets = "^".repeat(Math.max(1, DisplayWidth.of(meant)));
    String text = (before + after).stripTrailing();
    return "  %s | %s\n  %s | %s%s\n".formatted(number, text, gutter, blank, carets);
  }

  /**
   * Returns a text of one line as it can be shown. A tab becomes one space, so that the caret
   * stands under its character in any terminal. What would command the terminal, or turn the
   * direction of writing, becomes the replacement character.
   */
  public static String printable(String text) {
    return COMMAND.matcher(text.replace('\t', ' ')).replaceAll("\uFFFD");
  }

  private static String part(String line, int first, int last) {
    int start = line.offsetByCodePoints(0, first);
    return printable(
        line.substring(start, line.offsetByCodePoints(start, Math.max(0, last - first))));
  }
}

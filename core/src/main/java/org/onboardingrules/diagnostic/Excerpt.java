package org.onboardingrules.diagnostic;

import java.util.regex.Pattern;
import org.onboardingrules.source.DisplayWidth;
import org.onboardingrules.source.Snippet;

/**
 * Shows a stretch of source: its line, and carets under what is meant. Stateless and thread-safe.
 *
 * <p>Public for the other packages of the library; of no use to a host, and may change at any time.
 */
public final class Excerpt {

  /** How many characters of a long line are shown around the stretch that is meant. */
  private static final int WIDEST = 120;

  private static final Pattern COMMAND = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  private Excerpt() {}

  /** Returns two lines, each with its line feed; nothing where the line is blank. */
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

  private static String part(String line, int first, int last) {
    int start = line.offsetByCodePoints(0, first);
    return shown(line.substring(start, line.offsetByCodePoints(start, Math.max(0, last - first))));
  }

  /**
   * Returns a text as it may be shown: a tab becomes one space, so that the caret stands under its
   * character in any terminal. What would command the terminal, or turn the direction of writing,
   * becomes the replacement character.
   */
  static String shown(String text) {
    return COMMAND.matcher(text.replace('\t', ' ')).replaceAll("\uFFFD");
  }
}

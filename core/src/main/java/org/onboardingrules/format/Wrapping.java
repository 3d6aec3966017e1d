package org.onboardingrules.format;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.source.DisplayWidth;

/**
 * Fits text into terminal cells. Western text breaks at spaces, East Asian text between any two
 * characters but before closing and after opening punctuation. Independent of any locale.
 */
final class Wrapping {

  private static final String NEVER_FIRST = "、。，．・：；！？）］｝」』】〉》〕ーっゃゅょッャュョ々%,.;:!?)]}";
  private static final String NEVER_LAST = "（［｛「『【〈《〔([{";
  private static final String CUT = "...";
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final char NO_BREAK_SPACE = '\u00A0';

  private Wrapping() {}

  /**
   * Returns the text without what could move a terminal's cursor or turn its direction: control
   * characters, line separators, bidirectional controls and halves of surrogate pairs become
   * spaces.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().map(c -> isUnruly(c) ? ' ' : c).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isUnruly(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }

  /** Returns the cleaned text in lines of at most {@code width} cells, one at least. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(clean(text).strip())) {
      String rest = piece;
      while (!fits(line + rest.stripTrailing(), width)) {
        String start = line.isEmpty() ? start(rest, width) : "";
        lines.add(finished(line + start));
        line.setLength(0);
        rest = rest.substring(start.length());
      }
      line.append(rest);
    }
    lines.add(finished(line.toString()));
    return List.copyOf(lines);
  }

  private static String finished(String line) {
    return line.replace(NO_BREAK_SPACE, ' ').stripTrailing();
  }

  /** Returns the cleaned text, cut to the width with dots at its end if it is longer. */
  static String cut(String text, int width) {
    String clean = clean(text).strip();
    return fits(clean, width) ? clean : start(clean, width - CUT.length()).stripTrailing() + CUT;
  }

  /** Returns the text with spaces behind it up to the width. */
  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }

  /** Returns the text with spaces before it up to the width. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
  }

  private static boolean fits(String text, int width) {
    return DisplayWidth.of(text) <= width;
  }

  /** Returns as much of the text as the width takes, one character at least. */
  private static String start(String text, int width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length() && fits(text.substring(0, next(text, end)), width)) {
      end = next(text, end);
    }
    return text.substring(0, end);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at = next(text, at)) {
      if (at > from && breaks(text.codePointBefore(at), text.codePointAt(at))) {
        pieces.add(text.substring(from, at));
        from = at;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private static boolean breaks(int before, int after) {
    if (before == ' ') {
      return after != ' ';
    }
    boolean wide = cells(before) == 2 || cells(after) == 2;
    return wide
        && after != ' '
        && after != NO_BREAK_SPACE
        && before != NO_BREAK_SPACE
        && cells(after) > 0
        && NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0;
  }

  private static int cells(int codePoint) {
    return DisplayWidth.of(Character.toString(codePoint));
  }

  private static int next(String text, int at) {
    return text.offsetByCodePoints(at, 1);
  }
}

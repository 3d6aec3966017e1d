package org.onboardingrules.internal.yaml;

import java.util.PrimitiveIterator;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/**
 * The part of a source that one parser reads, and the way from the parser's offsets to the
 * source's. Immutable.
 */
final class Region {

  private static final int[] NO_TABLE = {};

  private final SourceText source;
  private final int start;
  private final String text;

  /** The {@code char} offset of each code point; empty where the two are the same. */
  private final int[] charOffsets;

  private Region(SourceText source, int start, String text, int[] charOffsets) {
    this.source = source;
    this.start = start;
    this.text = text;
    this.charOffsets = charOffsets;
  }

  /** Returns a part whose parser counts in {@code char}s, from {@code start} of the source. */
  static Region countedInChars(SourceText source, int start, String text) {
    return new Region(source, start, text, NO_TABLE);
  }

  /** Returns a part whose parser counts in code points, from {@code start} of the source. */
  static Region countedInCodePoints(SourceText source, int start, String text) {
    int points = text.codePointCount(0, text.length());
    return new Region(
        source, start, text, points == text.length() ? NO_TABLE : table(text, points));
  }

  /** Returns the text that the parser reads. */
  String text() {
    return text;
  }

  /** Returns the {@code char} offset in {@link #text()} of an offset of the parser. */
  int offset(long parserOffset) {
    if (charOffsets.length == 0) {
      return (int) Math.max(0, Math.min(parserOffset, text.length()));
    }
    return charOffsets[(int) Math.max(0, Math.min(parserOffset, charOffsets.length - 1))];
  }

  /** Returns the stretch of the source between two offsets in {@link #text()}. */
  Snippet snippet(int from, int to) {
    return source.snippet(start + from, start + to);
  }

  private static int[] table(String text, int points) {
    int[] table = new int[points + 1];
    int offset = 0;
    PrimitiveIterator.OfInt each = text.codePoints().iterator();
    for (int i = 0; i < points; i++) {
      table[i] = offset;
      offset += Character.charCount(each.nextInt());
    }
    table[points] = offset;
    return table;
  }
}

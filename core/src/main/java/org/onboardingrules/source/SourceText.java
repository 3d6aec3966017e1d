package org.onboardingrules.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text with the name it was read under, and the way from an offset to a place. Immutable and
 * thread-safe.
 *
 * <p>Lines end at LF, CRLF or CR. Offsets are {@code char} offsets into {@link #text()}. A leading
 * byte-order mark is dropped when the text is made, so the first column is the first character that
 * the author sees. Places and snippets are cheap even where a line is very long, as in JSON without
 * line breaks: a place costs no more for being far to the right, and the snippets of a line share
 * it.
 */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final String[] lines;
  private final SurrogatePairs pairs;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.lines = new String[lineStarts.length];
    Arrays.setAll(lines, line -> text.substring(lineStarts[line], lineEnd(line)));
    this.pairs = new SurrogatePairs(text);
  }

  /**
   * Returns the text under a name.
   *
   * @param name the file's name as it should appear in messages, with forward slashes
   * @param text the whole content
   */
  public static SourceText of(String name, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(name, marked ? text.substring(1) : text);
  }

  /** Returns the name that places in this text carry. */
  public String name() {
    return name;
  }

  /** Returns the content, without a byte-order mark. */
  public String text() {
    return text;
  }

  /**
   * Returns the place of an offset; an offset past the end is the place after the last character.
   */
  public Place placeAt(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int line = lineOf(inside);
    int start = lineStarts[line];
    int column = inside - start - pairs.between(start, inside) + 1;
    return new Place(name, line + 1, column);
  }

  /**
   * Returns the stretch from {@code start} to {@code end} (exclusive), cut at the end of its first
   * line; an empty stretch marks one character.
   */
  public Snippet snippet(int start, int end) {
    int inside = Math.max(0, Math.min(start, text.length()));
    int line = lineOf(inside);
    int lineEnd = lineEnd(line);
    int stop = Math.max(inside, Math.min(end, lineEnd));
    int length = Math.max(1, text.codePointCount(inside, stop));
    return new Snippet(placeAt(inside), lines[line], length);
  }

  /** Returns a stretch of this text, cut at the end of its first line. */
  public Snippet snippet(Span span) {
    return snippet(span.start(), span.end());
  }

  /** Returns the characters of a stretch. */
  public String textOf(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * Returns the stretch at a line and column, both from 1, marking {@code length} characters. A
   * line or column outside of the text is moved to the nearest one inside.
   */
  public Snippet snippetAt(int line, int column, int length) {
    int index = Math.max(0, Math.min(line - 1, lineStarts.length - 1));
    int end = lineEnd(index);
    int points = text.codePointCount(lineStarts[index], end);
    int inside = Math.max(0, Math.min(column - 1, points));
    int start = text.offsetByCodePoints(lineStarts[index], inside);
    int rest = text.codePointCount(start, end);
    return snippet(start, text.offsetByCodePoints(start, Math.max(0, Math.min(length, rest))));
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int[] lineStarts(String text) {
    IntStream afterBreaks =
        IntStream.range(0, text.length()).filter(i -> endsLine(text, i)).map(i -> i + 1);
    return IntStream.concat(IntStream.of(0), afterBreaks).toArray();
  }

  private static boolean endsLine(String text, int index) {
    char c = text.charAt(index);
    boolean carriageReturnOfPair =
        c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
    return isLineBreak(c) && !carriageReturnOfPair;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}

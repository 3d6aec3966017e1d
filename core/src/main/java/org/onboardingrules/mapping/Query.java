package org.onboardingrules.mapping;

import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/**
 * SQL in a mapping file. Immutable and thread-safe.
 *
 * @param sql without the indentation that it has in the file
 * @param source the file
 * @param at where the text starts, or the sign that announces it
 */
public record Query(String sql, SourceText source, Snippet at) {

  /** Takes white space, and a semicolon, off the end. */
  public Query {
    sql = sql.stripTrailing();
    sql = sql.endsWith(";") ? sql.substring(0, sql.length() - 1).stripTrailing() : sql;
  }

  /**
   * Returns where a character of the SQL stands in the file; the start of the text where that
   * cannot be told, as in a text that YAML folds.
   *
   * @param offset in {@link #sql}
   */
  public Snippet at(int offset) {
    int inside = Math.max(0, Math.min(offset, sql.length()));
    String before = sql.substring(0, inside);
    long row = before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    String line = sql.substring(start).lines().findFirst().orElse("");
    for (int first : new int[] {at.place().line(), at.place().line() + 1}) {
      int number = first + (int) row;
      Snippet whole = source.snippetAt(number, 1, 1);
      int column = whole.line().indexOf(line);
      if (column >= 0 && !line.isBlank() && whole.place().line() == number) {
        int points = whole.line().codePointCount(0, column + inside - start);
        return source.snippetAt(number, points + 1, wordAt(inside));
      }
    }
    return at;
  }

  /** Returns where the SQL stands. */
  public Place place() {
    return at.place();
  }

  private int wordAt(int offset) {
    int end = offset;
    while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
      end++;
    }
    return Math.max(1, end - offset);
  }
}

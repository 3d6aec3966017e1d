package org.onboardingrules.source;

import java.util.Comparator;

/**
 * A place in a text: the file's name, the line and the column. Immutable.
 *
 * <p>Line and column count from 1; the column counts code points, so that a character outside the
 * basic plane is one column. Places sort by file, then line, then column.
 *
 * @param file the name under which the text was read, with forward slashes
 * @param line 1 or more
 * @param column 1 or more
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if line or column is below 1
   */
  public Place {
    checkFromOne("line", line);
    checkFromOne("column", column);
  }

  private static void checkFromOne(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " must be at least 1, but is " + number);
    }
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code file:line:column}, the form that editors make clickable. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

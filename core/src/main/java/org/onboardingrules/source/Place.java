package org.onboardingrules.source;

import java.util.Objects;

/**
 * A place in a file of a rule pack.
 *
 * @param file the file, as it should be shown to a reader
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 */
public record Place(String file, int line, int column) {

  /**
   * Makes a place.
   *
   * @throws NullPointerException if {@code file} is null
   * @throws IllegalArgumentException if {@code line} or {@code column} is less than 1
   */
  public Place {
    Objects.requireNonNull(file, "file");
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1, but is " + line);
    }
    if (column < 1) {
      throw new IllegalArgumentException("column must be at least 1, but is " + column);
    }
  }

  /** Returns this place as {@code file:line:column}, in the same digits in every locale. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

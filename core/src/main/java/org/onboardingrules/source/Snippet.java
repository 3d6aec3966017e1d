package org.onboardingrules.source;

/**
 * A stretch of one source line: where it starts, the whole line, and how much of it is meant.
 * Immutable; holds what a message needs to show a caret without the file at hand.
 *
 * @param place where the stretch starts
 * @param line the text of that line, without its line break
 * @param length how many code points of the line are meant, 1 or more
 */
public record Snippet(Place place, String line, int length) {

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if the length is below 1
   */
  public Snippet {
    if (length < 1) {
      throw new IllegalArgumentException("a snippet marks at least one character: " + length);
    }
  }

  /** Returns a snippet for a file as a whole, for faults that have no line, such as its absence. */
  public static Snippet ofFile(String file) {
    return new Snippet(new Place(file, 1, 1), "", 1);
  }
}

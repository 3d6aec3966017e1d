package org.onboardingrules.source;

/**
 * A stretch of a {@link SourceText} by offsets. Immutable.
 *
 * @param start the offset of its first {@code char}
 * @param end the offset after its last {@code char}; not before the start
 */
public record Span(int start, int end) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the end lies before the start, or the start before 0
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
    }
  }

  /** Returns the stretch from the start of this one to the end of another. */
  public Span to(Span other) {
    return new Span(start, Math.max(end, other.end));
  }
}

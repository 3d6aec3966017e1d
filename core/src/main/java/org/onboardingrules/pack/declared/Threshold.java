package org.onboardingrules.pack.declared;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.SegmentId;

/**
 * A number that rules compare with, and where it comes from. Immutable.
 *
 * @param id its id
 * @param value the number for every segment without one of its own; empty if there is none
 * @param perSegment the numbers of single segments, in order of their names
 * @param source who or what says so, such as {@code R116}
 * @param at where it is declared
 */
public record Threshold(
    String id,
    Optional<BigDecimal> value,
    SortedMap<SegmentId, BigDecimal> perSegment,
    String source,
    Snippet at)
    implements Declaration {

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if there is no number at all
   */
  public Threshold {
    perSegment = Collections.unmodifiableSortedMap(new TreeMap<>(perSegment));
    if (value.isEmpty() && perSegment.isEmpty()) {
      throw new IllegalArgumentException("threshold " + id + " has no value");
    }
  }

  /**
   * Returns the number that holds for a segment: its own, else the one for all; empty if there is
   * neither.
   */
  public Optional<BigDecimal> valueFor(SegmentId segment) {
    return Optional.ofNullable(perSegment.get(segment)).or(() -> value);
  }
}

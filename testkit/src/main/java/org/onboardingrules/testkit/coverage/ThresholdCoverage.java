package org.onboardingrules.testkit.coverage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onboardingrules.pack.declared.Threshold;
import org.onboardingrules.term.SegmentId;

/**
 * Where against a threshold values were seen, for the segments that share one number. Immutable.
 *
 * @param threshold the threshold
 * @param value the number
 * @param segments the segments for which it holds; empty if the pack has none
 * @param positions what was seen, by where a value can lie
 */
public record ThresholdCoverage(
    Threshold threshold,
    BigDecimal value,
    SortedSet<SegmentId> segments,
    SortedMap<Position, Item> positions) {

  /** Copies the collections. */
  public ThresholdCoverage {
    segments = Collections.unmodifiableSortedSet(new TreeSet<>(segments));
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
  }

  /** Returns what was seen at a position; empty if no value can lie there. */
  public Optional<Item> at(Position position) {
    return Optional.ofNullable(positions.get(position));
  }

  /** Returns what was seen at each position. */
  public List<Item> items() {
    return List.copyOf(positions.values());
  }
}

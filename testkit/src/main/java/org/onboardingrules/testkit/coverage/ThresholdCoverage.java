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
 * On which sides of a threshold values were seen, for the segments that share one number.
 * Immutable.
 *
 * @param threshold the threshold
 * @param value the number
 * @param segments the segments for which it holds; empty if the pack has none
 * @param sides the sides on which a value can lie, in order
 */
public record ThresholdCoverage(
    Threshold threshold,
    BigDecimal value,
    SortedSet<SegmentId> segments,
    SortedMap<Side, Item> sides) {

  /** Copies the collections. */
  public ThresholdCoverage {
    segments = Collections.unmodifiableSortedSet(new TreeSet<>(segments));
    sides = Collections.unmodifiableSortedMap(new TreeMap<>(sides));
  }

  /** Returns what was seen on a side; empty if no value can lie there. */
  public Optional<Item> on(Side side) {
    return Optional.ofNullable(sides.get(side));
  }

  /** Returns what was seen on each side. */
  public List<Item> items() {
    return List.copyOf(sides.values());
  }
}

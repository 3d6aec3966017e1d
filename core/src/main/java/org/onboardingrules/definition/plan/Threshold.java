package org.onboardingrules.definition.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/**
 * A number that rules compare with. Immutable.
 *
 * @param id its id
 * @param compared what rules hold against it, such as {@code days without use of the product}; each
 *     once, in the order of the rules; empty if no rule does
 * @param value for every segment without one of its own, in its unit; empty if there is none
 * @param perSegment those of single segments
 * @param source who or what says so
 * @param origin where it is declared
 */
public record Threshold(
    EntryId id,
    List<Text> compared,
    Optional<Text> value,
    SortedMap<SegmentId, Text> perSegment,
    String source,
    Origin origin) {

  /** Copies the collections. */
  public Threshold {
    compared = List.copyOf(compared);
    perSegment = Collections.unmodifiableSortedMap(new TreeMap<>(perSegment));
  }
}

package org.onboardingrules.definition.plan;

import java.util.Optional;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.Text;

/**
 * A segment of customers. Immutable.
 *
 * @param id its name
 * @param benchmark the days to first value; empty if the pack has none for it
 * @param size how large its accounts are; empty if it is never derived
 * @param origin where it is declared
 */
public record Segment(
    SegmentId id, Optional<Benchmark> benchmark, Optional<Text> size, Origin origin) {

  /**
   * The published days to first value, both ends inclusive. Immutable.
   *
   * @param worldClass the days that are world class
   * @param good the days that are good
   */
  public record Benchmark(Days worldClass, Days good) {}

  /**
   * A stretch of days.
   *
   * @param low the first day
   * @param high the last day
   */
  public record Days(int low, int high) {}
}

package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.SegmentId;

/**
 * A segment of customers. Immutable.
 *
 * @param segment its id
 * @param firstValueDays the benchmark of days to first value; empty if the pack has none for it
 * @param bounds how large its accounts are; empty if it is never derived
 * @param at where it is declared
 */
public record DeclaredSegment(
    SegmentId segment,
    Optional<FirstValueDays> firstValueDays,
    Optional<SegmentBounds> bounds,
    Snippet at)
    implements Declaration {

  @Override
  public String id() {
    return segment.name();
  }
}

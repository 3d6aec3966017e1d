package org.onboardingrules.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.code.ChangedPart;

/**
 * Something that the two compared answers say differently. Immutable and thread-safe.
 *
 * @param part what it is a part of
 * @param id which one, where there are several: an id of the pack, or a coded word; else that of
 *     the part itself
 * @param from what the older one says; empty if it has no such thing
 * @param to what the newer one says; empty if it has no such thing
 * @param causes what made the difference, as far as it can be told; conclusions among them are told
 *     of in {@link Difference#conclusions()}
 */
public record Change(
    ChangedPart part, String id, Optional<Stated> from, Optional<Stated> to, List<Cause> causes) {

  /** Copies the list. */
  public Change {
    causes = List.copyOf(causes);
  }
}

package org.onboardingrules.definition.entry;

import java.util.Comparator;

/**
 * What an entry of a definition is called by others. Immutable; sorts by kind, then id.
 *
 * @param kind what it is
 * @param id unique among those of its kind
 */
public record EntryId(EntryKind kind, String id) implements Comparable<EntryId> {

  private static final Comparator<EntryId> ORDER =
      Comparator.comparing(EntryId::kind).thenComparing(EntryId::id);

  @Override
  public int compareTo(EntryId other) {
    return ORDER.compare(this, other);
  }
}

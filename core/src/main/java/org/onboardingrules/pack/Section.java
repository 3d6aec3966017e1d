package org.onboardingrules.pack;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A section of entries by id, in order of the ids. Immutable. */
final class Section<T> {

  private final boolean whole;
  private final SortedMap<String, Slot<T>> slots;
  private final SortedMap<String, T> values;

  /**
   * Keeps a copy of the slots.
   *
   * @param whole whether all ids are known; not so if what stands there is no mapping
   */
  Section(boolean whole, SortedMap<String, Slot<T>> slots) {
    this.whole = whole;
    this.slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
    SortedMap<String, T> sound = new TreeMap<>();
    slots.forEach((id, slot) -> slot.value().ifPresent(value -> sound.put(id, value)));
    this.values = Collections.unmodifiableSortedMap(sound);
  }

  /** Returns this section put over another: an entry of this one replaces one of the same id. */
  Section<T> over(Section<T> extended) {
    SortedMap<String, Slot<T>> merged = new TreeMap<>(extended.slots);
    merged.putAll(slots);
    return new Section<>(whole && extended.whole, merged);
  }

  /** Returns this section with another entry under an id. */
  Section<T> with(String id, T value) {
    SortedMap<String, Slot<T>> changed = new TreeMap<>(slots);
    changed.put(id, new Slot<>(Optional.of(value), List.of()));
    return new Section<>(whole, changed);
  }

  boolean isWhole() {
    return whole;
  }

  /** Returns the entries without a fault. */
  SortedMap<String, T> values() {
    return values;
  }

  /** Returns the ids of all entries, the faulty ones too. */
  Set<String> ids() {
    return Collections.unmodifiableSet(slots.keySet());
  }

  /** Returns the names that the entries use. */
  Stream<Reference> references() {
    return slots.values().stream().flatMap(slot -> slot.references().stream());
  }
}

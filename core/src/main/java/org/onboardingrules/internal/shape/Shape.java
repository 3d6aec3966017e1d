package org.onboardingrules.internal.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a mapping may hold, as its reader says by asking for it. Mutable: it grows while the reader
 * reads; used by one thread.
 */
public final class Shape {

  private final Map<String, Form> keys = new LinkedHashMap<>();
  private final Set<String> required = new TreeSet<>();
  private List<String> oneOf = List.of();
  private final List<List<String>> together = new ArrayList<>();

  /**
   * Notes a key that the reader asks for.
   *
   * @throws IllegalStateException if it asked for the key before; a schema could say only one of it
   */
  public void key(String key, boolean isRequired, Form form) {
    if (keys.putIfAbsent(key, form) != null) {
      throw new IllegalStateException("the reader asks twice for `" + key + "`");
    }
    if (isRequired) {
      required.add(key);
    }
  }

  /**
   * Notes that the reader demands at least one of several keys.
   *
   * @throws IllegalStateException if it demanded so before; no reader has needed that yet
   */
  public void atLeastOne(List<String> ofThese) {
    if (!oneOf.isEmpty()) {
      throw new IllegalStateException("the reader demands one of " + oneOf + " already");
    }
    oneOf = List.copyOf(ofThese);
  }

  /** Notes that the reader demands all of several keys where one of them is. */
  public void allOrNone(List<String> ofThese) {
    together.add(List.copyOf(ofThese));
  }

  /** Returns the forms of the values by key, in the order in which the reader asks for them. */
  public Map<String, Form> keys() {
    return Collections.unmodifiableMap(keys);
  }

  /** Returns the keys that must be there, in the order in which the reader asks for them. */
  public List<String> required() {
    return keys.keySet().stream().filter(required::contains).toList();
  }

  /** Returns the keys of which one at least must be there; none if there is no such demand. */
  public List<String> atLeastOne() {
    return oneOf;
  }

  /** Returns sets of keys that must all be there where one of them is. */
  public List<List<String>> allOrNone() {
    return List.copyOf(together);
  }
}

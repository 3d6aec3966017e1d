package org.onboardingrules.pack;

import java.util.List;
import java.util.Optional;

/**
 * What stands under one key.
 *
 * @param value what could be read; empty if there is a fault in it
 * @param references the names it uses, also those of a faulty value
 */
record Slot<T>(Optional<T> value, List<Reference> references) {

  Slot {
    references = List.copyOf(references);
  }
}

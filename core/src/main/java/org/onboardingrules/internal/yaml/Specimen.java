package org.onboardingrules.internal.yaml;

import java.util.Optional;
import org.onboardingrules.internal.shape.Form;

/**
 * What a reader gets that is asked what it takes.
 *
 * @param form the form of what it asked for
 * @param value empty, as for a key that is not there, unless there are inner keys to ask for
 */
record Specimen<T>(Form form, Optional<T> value) {

  static <T> Specimen<T> absent(Form form) {
    return new Specimen<>(form, Optional.empty());
  }
}

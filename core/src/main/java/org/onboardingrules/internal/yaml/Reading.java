package org.onboardingrules.internal.yaml;

import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;

/** How a value is read from a node that is there. */
@FunctionalInterface
interface Reading<T> {

  /**
   * Returns the value, or reports what is wrong with it.
   *
   * @param what what the value is called in a message
   */
  Optional<T> read(Node node, String what, Findings findings);
}

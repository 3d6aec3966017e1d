package org.onboardingrules.testkit.coverage;

import java.util.List;

/**
 * Something of a pack that its tests should see, and the cases in which they do. Immutable.
 *
 * @param aim what it is
 * @param seenIn the names of the cases, in their order
 */
public record Item(Aim aim, List<String> seenIn) {

  /** Copies the list. */
  public Item {
    seenIn = List.copyOf(seenIn);
  }

  /** Returns whether some case shows it. */
  public boolean isSeen() {
    return !seenIn.isEmpty();
  }
}

package org.onboardingrules.testkit.coverage;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.testkit.search.Found;

/**
 * A case that would close gaps, or the word that none was found. Immutable.
 *
 * @param gaps what it would show, the one that it was looked for first; one at least
 * @param found the case, and in how many tries
 * @param scenario the case as a scenario that holds now, to paste into a file below {@code
 *     scenarios} when it is right; empty if there is none
 */
public record Suggestion(List<Aim> gaps, Found found, Optional<String> scenario) {

  /** Copies the list. */
  public Suggestion {
    gaps = List.copyOf(gaps);
  }
}

package org.onboardingrules.data.report;

import java.util.List;
import java.util.OptionalLong;
import org.onboardingrules.mapping.Contradiction;
import org.onboardingrules.source.Snippet;

/**
 * How often something was found that must not be. Immutable.
 *
 * @param contradiction what
 * @param count how often; 0 if never
 * @param of how often it could have been, if the mapping asks for that
 * @param first the first few rows
 */
public record ContradictionFound(
    Contradiction contradiction, long count, OptionalLong of, List<Snippet> first) {

  /** Copies the list. */
  public ContradictionFound {
    first = List.copyOf(first);
  }
}

package org.onboardingrules.data.report;

import java.util.List;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;

/**
 * Faults of one kind in one column of one file or query. Immutable.
 *
 * @param code what is wrong
 * @param source the file or the query
 * @param column empty for faults of rows as a whole
 * @param count how many there are
 * @param first the first few of them
 */
public record FaultKind(
    FindingCode code, String source, String column, long count, List<Finding> first) {

  /** Copies the list. */
  public FaultKind {
    first = List.copyOf(first);
  }
}

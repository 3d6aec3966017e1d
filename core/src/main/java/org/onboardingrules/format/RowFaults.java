package org.onboardingrules.format;

import org.onboardingrules.diagnostic.Finding;

/** Takes what is wrong with rows, one fault at a time. */
@FunctionalInterface
public interface RowFaults {

  /**
   * Takes a fault.
   *
   * @param column the column that it is in; empty if it is about the row
   * @param finding what is wrong, with the row as the line that it shows
   */
  void add(String column, Finding finding);
}

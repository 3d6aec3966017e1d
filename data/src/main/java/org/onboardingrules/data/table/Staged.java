package org.onboardingrules.data.table;

import java.util.List;

/**
 * A table as it came, before its texts are read as what they stand for.
 *
 * @param relation SQL that gives its rows; the last column, {@link #ROW}, is their number
 * @param columns the others
 * @param source how places call it
 */
record Staged(String relation, List<ResultColumn> columns, String source) {

  /** The number of a row, as people count it in its file. */
  static final String ROW = "_row";
}

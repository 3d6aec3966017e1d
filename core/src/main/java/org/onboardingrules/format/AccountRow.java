package org.onboardingrules.format;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table that tells of an account. Immutable.
 *
 * @param source what the row came from: a file, or a query
 * @param number which row of it, from 1 on, as people count them there
 * @param cells those that hold something, in the order of the columns
 */
public record AccountRow(String source, int number, List<Cell> cells) {

  /**
   * What stands under a column.
   *
   * @param column a key of an account file; a key inside of another one is written behind it, with
   *     a hyphen between: {@code contract-value-amount}
   * @param text the value as it is written in an account file without quotes
   */
  public record Cell(String column, String text) {}

  /** Copies the cells. */
  public AccountRow {
    cells = List.copyOf(cells);
  }

  /** Returns what stands under a column, if anything does. */
  public Optional<String> text(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).map(Cell::text).findFirst();
  }
}

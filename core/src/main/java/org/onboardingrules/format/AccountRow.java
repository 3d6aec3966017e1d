package org.onboardingrules.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;

/**
 * A row of a table, such as one that tells of an account. Immutable.
 *
 * @param source what the row came from: a file, or a query
 * @param number which row of it, from 1 on, as people count them there
 * @param cells those that hold something, in the order of the columns
 */
public record AccountRow(String source, int number, List<Cell> cells) {

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n]+");

  /**
   * What stands under a column.
   *
   * @param column its name; of a row that tells of an account one of {@link AccountColumns}
   * @param text the value, as it is written in an account file without quotes
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

  /** Returns the number of a column, from 1 on; 1 if the row has no such column. */
  public int number(String column) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column().equals(column)) {
        return i + 1;
      }
    }
    return 1;
  }

  /**
   * Returns where a cell stands. The row is shown as its columns with their values, so that it says
   * enough where it does not come from a file.
   *
   * @param cell the number of the cell, from 1 on
   */
  public Snippet at(int cell) {
    StringBuilder line = new StringBuilder();
    int column = 1;
    int length = 1;
    for (int i = 0; i < cells.size(); i++) {
      String text = LINE_BREAKS.matcher(cells.get(i).text()).replaceAll(" ");
      line.append(i == 0 ? "" : ", ").append(cells.get(i).column()).append(": ");
      if (i + 1 == cell) {
        column = line.codePointCount(0, line.length()) + 1;
        length = Math.max(1, text.codePointCount(0, text.length()));
      }
      line.append(text);
    }
    return new Snippet(new Place(source, number, column), line.toString(), length);
  }
}

package org.onboardingrules.data.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.data.account.DayCounter.Moment;
import org.onboardingrules.data.table.Rows;
import org.onboardingrules.format.AccountRow;
import org.onboardingrules.format.AccountRow.Cell;

/** The rows of a part, in the order of accounts. Used by one thread; to be closed. */
final class PartRows implements AutoCloseable {

  private final Rows rows;
  private final String source;
  private final List<PartColumn> columns;
  private final String link;
  private int number;
  private boolean there;

  PartRows(Rows rows, String source, List<PartColumn> columns, String link) {
    this.rows = rows;
    this.source = source;
    this.columns = columns;
    this.link = link;
    advance();
  }

  /** Returns whether there is a row. */
  boolean isThere() {
    return there;
  }

  /** Goes to the next row, if there is one. */
  void advance() {
    there = rows.next();
    number++;
  }

  /** Returns whose row this is; empty if it does not say. */
  Optional<String> account() {
    return Optional.ofNullable(text(0)).filter(id -> columns.get(0).key().equals(link));
  }

  /** Returns the moment that stands under a column, if one does. */
  Optional<Moment> moment(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key) && columns.get(i).isMoment()) {
        return Optional.ofNullable(moment(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the row, its moments turned into days. Cells without a text hold nothing. */
  AccountRow row(Optional<DayCounter> days) {
    List<Cell> cells = new ArrayList<>(columns.size());
    RowPlace place = new RowPlace(source, number);
    for (int i = 0; i < columns.size(); i++) {
      PartColumn column = columns.get(i);
      String text = column.isMoment() ? day(i, days) : text(i);
      if (text != null && column.isPlace()) {
        place = RowPlace.of(text).orElse(place);
      } else if (text != null && !text.isEmpty()) {
        cells.add(new Cell(column.key(), text));
      }
    }
    return new AccountRow(place.file(), place.row(), cells);
  }

  @Override
  public void close() {
    rows.close();
  }

  private @Nullable String day(int column, Optional<DayCounter> days) {
    Moment moment = moment(column);
    return moment == null ? null : days.orElseThrow().day(moment).toString();
  }

  private @Nullable Moment moment(int column) {
    return rows.value(column) instanceof Long micros
        ? new Moment(micros, columns.get(column).column().isInstant())
        : null;
  }

  private @Nullable String text(int column) {
    Object value = rows.value(column);
    if (value == null) {
      return null;
    }
    String text = value.toString();
    return columns.get(column).isNumber() ? plain(text) : text;
  }

  /** A column of decimals writes all of them with the same number of digits. */
  private static String plain(String text) {
    boolean finite = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    return finite ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
  }
}

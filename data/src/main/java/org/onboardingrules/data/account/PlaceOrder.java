package org.onboardingrules.data.account;

import java.util.List;
import java.util.stream.Collectors;
import org.onboardingrules.data.table.Loading;
import org.onboardingrules.data.table.Sql;

/** The order of rows: by what they hold, and equal ones as they stand in their file. */
final class PlaceOrder {

  private PlaceOrder() {}

  /** Returns what SQL orders rows by that have these columns. */
  static String by(List<String> columns) {
    return columns.stream().map(PlaceOrder::by).collect(Collectors.joining(", "));
  }

  /** Row 2 comes before row 10. */
  private static String by(String column) {
    String name = Sql.name(column);
    return column.equals(Loading.PLACE) ? "len(%s), %s".formatted(name, name) : name;
  }
}

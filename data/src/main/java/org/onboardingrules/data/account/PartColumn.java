package org.onboardingrules.data.account;

import org.onboardingrules.data.table.Loading;
import org.onboardingrules.data.table.ResultColumn;
import org.onboardingrules.data.table.Sql;

/**
 * A column of a part.
 *
 * @param column as the query gives it
 * @param key the key of an account file that it stands for
 */
record PartColumn(ResultColumn column, String key) {

  boolean isPlace() {
    return key.equals(Loading.PLACE);
  }

  boolean isNumber() {
    String type = column.type();
    return type.startsWith("DECIMAL") || type.equals("DOUBLE") || type.equals("FLOAT");
  }

  /** Returns SQL that gives the value as a text, or the microseconds of a moment. */
  String value() {
    String name = Sql.name(column.name());
    if (column.isInstant()) {
      return "epoch_us(%s)".formatted(name);
    }
    return column.isMoment()
        ? "epoch_us(CAST(%s AS TIMESTAMP))".formatted(name)
        : "CAST(%s AS VARCHAR)".formatted(name);
  }
}

package org.onboardingrules.data.account;

import org.onboardingrules.data.table.Loading;
import org.onboardingrules.data.table.ResultColumn;
import org.onboardingrules.data.table.Sql;

/**
 * A column of a part.
 *
 * @param column as the query gives it
 * @param key the key of an account file that it stands for
 * @param isKnown whether accounts have such a key; else it is a label, or the place
 */
record PartColumn(ResultColumn column, String key, boolean isKnown) {

  boolean isPlace() {
    return key.equals(Loading.PLACE);
  }

  /** Returns whether its values are to become days; a label is told as it stands. */
  boolean isMoment() {
    return isKnown && column.isMoment();
  }

  boolean isNumber() {
    String type = column.type();
    return type.startsWith("DECIMAL") || type.equals("DOUBLE") || type.equals("FLOAT");
  }

  /** Returns SQL that gives the value as a text, or the microseconds of a moment. */
  String value() {
    String name = Sql.name(column.name());
    if (!isMoment()) {
      return "CAST(%s AS VARCHAR)".formatted(name);
    }
    return column.isInstant()
        ? "epoch_us(%s)".formatted(name)
        : "epoch_us(CAST(%s AS TIMESTAMP))".formatted(name);
  }
}

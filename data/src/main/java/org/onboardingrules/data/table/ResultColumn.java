package org.onboardingrules.data.table;

/**
 * A column of a result.
 *
 * @param name as the query calls it
 * @param type as DuckDB calls it
 */
public record ResultColumn(String name, String type) {

  /** Returns whether its values are texts. */
  public boolean isText() {
    return type.equals("VARCHAR");
  }

  /** Returns whether its values are a day and a time of day. */
  public boolean isMoment() {
    return type.startsWith("TIMESTAMP");
  }

  /** Returns whether its values are moments that are the same in all time zones. */
  public boolean isInstant() {
    return type.equals("TIMESTAMP WITH TIME ZONE");
  }
}

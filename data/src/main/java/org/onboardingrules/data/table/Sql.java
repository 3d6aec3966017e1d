package org.onboardingrules.data.table;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes names and texts as SQL does. */
public final class Sql {

  private Sql() {}

  /** Returns a name in quotes. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Returns a text in quotes. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Returns names in quotes, with commas. */
  public static String names(Collection<String> names) {
    return names.stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  static String texts(Collection<String> texts) {
    return texts.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
  }
}

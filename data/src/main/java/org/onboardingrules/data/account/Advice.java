package org.onboardingrules.data.account;

import java.util.Locale;
import org.onboardingrules.data.table.RefusedException;

/** What to do about a query that is refused. */
final class Advice {

  private Advice() {}

  static String on(RefusedException refusal) {
    String message = refusal.getMessage().toLowerCase(Locale.ROOT);
    if (message.contains("convert") || message.contains("format")) {
      return "give the column a `type` under `columns` of its table, so that a bad cell costs its row"
          + " only; or write TRY_CAST";
    } else if (message.contains("varchar")) {
      return "cells of CSV are texts: give the column a `type` under `columns` of its table";
    } else if (message.contains("syntax error")) {
      return "put words of SQL that are names in double quotes, as in `AS \"on\"`";
    } else if (message.contains("table with name")) {
      return "name a table that stands under `tables`";
    }
    return "write it in the SQL of DuckDB";
  }
}

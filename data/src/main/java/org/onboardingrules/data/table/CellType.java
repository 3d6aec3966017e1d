package org.onboardingrules.data.table;

import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.mapping.ColumnType;
import org.onboardingrules.mapping.SourceColumn;
import org.onboardingrules.mapping.TimeForm;

/** How the text of a cell is read: strictly, so that nothing is a number or a date by accident. */
final class CellType {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = DAY + "[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
  private static final String OFFSET = "(Z|[+-]\\d{2}(:?\\d{2})?)";

  private final SourceColumn column;

  CellType(SourceColumn column) {
    this.column = column;
  }

  String column() {
    return column.name();
  }

  /** Returns SQL that gives the value of a text, or null if it does not stand for one. */
  String value() {
    String cell = Sql.name(column.name());
    return switch (column.type()) {
      case TEXT -> cell;
      case INTEGER -> guarded(cell, "[-+]?\\d{1,18}", "BIGINT");
      case DECIMAL -> guarded(cell, "[-+]?\\d{1,26}(\\.\\d{1,12})?", "DECIMAL(38, 12)");
      case BOOLEAN -> guarded(cell, "(?i)true|false", "BOOLEAN");
      case DATE -> formed(cell, DAY, "DATE");
      case TIMESTAMP ->
          column
              .zone()
              .map(
                  zone ->
                      formed(cell, TIME, "TIMESTAMP") + " AT TIME ZONE " + Sql.text(zone.getId()))
              .orElseGet(() -> formed(cell, TIME, "TIMESTAMP"));
      case INSTANT -> formed(cell, TIME + OFFSET, "TIMESTAMPTZ");
    };
  }

  /** Returns SQL that tells whether a text is there that does not stand for a value. */
  String fault() {
    return "(%s IS NOT NULL AND (%s) IS NULL)".formatted(Sql.name(column.name()), value());
  }

  FindingCode code() {
    return switch (column.type()) {
      case TEXT, INTEGER, DECIMAL, BOOLEAN -> FindingCode.WRONG_KIND;
      case DATE, TIMESTAMP, INSTANT -> FindingCode.BAD_DATE;
    };
  }

  String message(String text) {
    String article = column.type().word().matches("[aeiou].*") ? "an" : "a";
    return "`%s` in column `%s` is not %s %s"
        .formatted(text, column.name(), article, column.type().word());
  }

  String help() {
    String form = column.form().map(TimeForm::letters).map(f -> "`" + f + "`").orElse(usual());
    return "write %s, or correct what the mapping says of the column".formatted(form);
  }

  private String usual() {
    return switch (column.type()) {
      case TEXT -> "a text";
      case INTEGER -> "a whole number of at most 18 digits";
      case DECIMAL -> "a number such as 0.6, with at most 12 digits after the point";
      case BOOLEAN -> "`true` or `false`";
      case DATE -> "year, month and day, such as 2026-03-31";
      case TIMESTAMP -> "date and time, such as 2026-03-31 09:30:00";
      case INSTANT -> "date, time and offset, such as 2026-03-31T09:30:00Z";
    };
  }

  private String formed(String cell, String usual, String type) {
    Optional<String> form = column.form().map(TimeForm::strptime);
    return form.map(
            f -> "CAST(try_strptime(%s, %s) AS %s)".formatted(zulu(cell), Sql.text(f), type))
        .orElseGet(() -> guarded(cell, usual, type));
  }

  /** DuckDB knows offsets in figures only. */
  private String zulu(String cell) {
    boolean instant = column.type() == ColumnType.INSTANT;
    return instant ? "regexp_replace(%s, 'Z$', '+00:00')".formatted(cell) : cell;
  }

  private static String guarded(String cell, String pattern, String type) {
    return "(CASE WHEN regexp_full_match(%s, %s) THEN TRY_CAST(%s AS %s) END)"
        .formatted(cell, Sql.text(pattern), cell, type);
  }
}

package org.onboardingrules.data.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Fetches what a query gives in a database that speaks JDBC. */
final class DatabaseRows {

  private static final int BATCH = 10_000;
  private static final int MOST_DIGITS = 38;
  private static final String TEXT = "VARCHAR";

  private final Workspace workspace;
  private final String name;
  private final String url;
  private final String sql;
  private final String source;

  DatabaseRows(Workspace workspace, String name, String url, String sql, String source) {
    this.workspace = workspace;
    this.name = name;
    this.url = url;
    this.sql = sql;
    this.source = source;
  }

  /** Opens a connection; to be closed. */
  Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    if (!url.startsWith("jdbc:sqlite:")) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
    }
    return connection;
  }

  /** Copies the rows, so that all tables are in one place. */
  Staged stage(Connection connection) throws SQLException, RefusedException {
    String copied = "copied " + name;
    List<ResultColumn> columns;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(BATCH);
      try (ResultSet result = statement.executeQuery(sql)) {
        columns = columns(result.getMetaData());
        workspace.execute(
            "CREATE TABLE %s (%s)"
                .formatted(
                    Sql.name(copied),
                    columns.stream()
                        .map(c -> Sql.name(c.name()) + " VARCHAR")
                        .collect(Collectors.joining(", "))));
        copy(result, columns, copied);
      }
    }
    String cast =
        columns.stream()
            .map(
                c ->
                    "CAST(%s AS %s) AS %s"
                        .formatted(Sql.name(c.name()), c.type(), Sql.name(c.name())))
            .collect(Collectors.joining(", "));
    return new Staged(
        "(SELECT %s, rowid + 1 AS %s FROM %s)".formatted(cast, Staged.ROW, Sql.name(copied)),
        columns,
        source);
  }

  private void copy(ResultSet result, List<ResultColumn> columns, String table)
      throws SQLException {
    try (DuckDBAppender appender = workspace.connection().createAppender("main", table)) {
      while (result.next()) {
        appender.beginRow();
        for (int i = 0; i < columns.size(); i++) {
          appender.append(text(result, i + 1, columns.get(i)));
        }
        appender.endRow();
      }
    }
  }

  private static @Nullable String text(ResultSet result, int index, ResultColumn column)
      throws SQLException {
    if (column.isInstant()) {
      OffsetDateTime moment = result.getObject(index, OffsetDateTime.class);
      return moment == null ? null : moment.toString();
    }
    if (column.isMoment()) {
      LocalDateTime moment = result.getObject(index, LocalDateTime.class);
      return moment == null ? null : moment.toString();
    }
    return result.getString(index);
  }

  private List<ResultColumn> columns(ResultSetMetaData meta) throws SQLException {
    List<ResultColumn> columns = new ArrayList<>();
    for (int index : IntStream.rangeClosed(1, meta.getColumnCount()).toArray()) {
      columns.add(new ResultColumn(meta.getColumnLabel(index), type(meta, index)));
    }
    return columns;
  }

  /** SQLite keeps no types: whatever it holds comes as text, as from CSV. */
  private String type(ResultSetMetaData meta, int index) throws SQLException {
    if (url.startsWith("jdbc:sqlite:")) {
      return TEXT;
    }
    String name = meta.getColumnTypeName(index).toLowerCase(Locale.ROOT);
    return switch (meta.getColumnType(index)) {
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER -> "BIGINT";
      case Types.BIGINT -> name.contains("unsigned") ? "HUGEINT" : "BIGINT";
      case Types.DECIMAL, Types.NUMERIC -> decimal(meta.getPrecision(index), meta.getScale(index));
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> name.equals("money") ? TEXT : "DOUBLE";
      case Types.BOOLEAN, Types.BIT -> name.startsWith("bool") ? "BOOLEAN" : TEXT;
      case Types.DATE -> "DATE";
      case Types.TIMESTAMP_WITH_TIMEZONE -> "TIMESTAMP WITH TIME ZONE";
      case Types.TIMESTAMP -> isInstant(name) ? "TIMESTAMP WITH TIME ZONE" : "TIMESTAMP";
      default -> TEXT;
    };
  }

  /** A decimal whose digits are not declared, or too many, stays a text: nothing is rounded. */
  private static String decimal(int precision, int scale) {
    boolean exact = precision > 0 && precision <= MOST_DIGITS && scale >= 0 && scale <= precision;
    return exact ? "DECIMAL(%s, %s)".formatted(precision, scale) : TEXT;
  }

  private static boolean isInstant(String type) {
    return type.equals("timestamptz") || type.contains("with time zone");
  }
}

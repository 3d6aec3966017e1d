package org.onboardingrules.data.result;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.data.table.Sql;
import org.onboardingrules.portfolio.ColumnType;
import org.onboardingrules.portfolio.ResultColumn;

/**
 * Writes a row an assessment, with typed columns: into a table of a database on disk first, so that
 * memory does not grow with the rows, and from there into the file.
 */
final class ParquetRows implements Rows {

  private static final String MEMORY = "256MB";

  private final Path file;
  private final Connection connection;
  private final DuckDBAppender appender;

  private ParquetRows(Path file, Connection connection, DuckDBAppender appender) {
    this.file = file;
    this.connection = connection;
    this.appender = appender;
  }

  /** Opens a table in the folder of the file, in which nothing else may be. */
  static ParquetRows in(Path file) throws IOException {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings(file));
      try {
        String database = quoted(file.resolveSibling("rows.duckdb"));
        execute(connection, "attach " + database + " as disk");
        execute(connection, "create table disk.result (" + columns() + ")");
        // Otherwise every few thousand rows would be synchronized with the disk.
        connection.setAutoCommit(false);
        DuckDBAppender appender =
            connection.unwrap(DuckDBConnection.class).createAppender("disk", "main", "result");
        return new ParquetRows(file, connection, appender);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  private static String quoted(Path file) {
    return Sql.text(file.toString());
  }

  private static Properties settings(Path file) {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("temp_directory", file.resolveSibling("spilled").toString());
    return settings;
  }

  private static String columns() {
    return Arrays.stream(ResultColumn.values())
        .map(column -> column.column() + " " + type(column.type()))
        .collect(Collectors.joining(", "));
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT -> "varchar";
      case WHOLE_NUMBER -> "integer";
      case DATE -> "date";
      case BOOLEAN -> "boolean";
    };
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static IOException problem(SQLException e) {
    return new IOException(e.getMessage(), e);
  }

  @Override
  public void write(Assessment assessment) throws IOException {
    try {
      appender.beginRow();
      for (ResultColumn column : ResultColumn.values()) {
        append(column.type(), column.of(assessment));
      }
      appender.endRow();
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  private void append(ColumnType type, Optional<Object> value) throws SQLException {
    if (value.isEmpty()) {
      appender.appendNull();
      return;
    }
    switch (type) {
      case TEXT -> appender.append((String) value.get());
      case WHOLE_NUMBER -> appender.append((Integer) value.get());
      case DATE -> appender.append((LocalDate) value.get());
      case BOOLEAN -> appender.append((Boolean) value.get());
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      appender.close();
      execute(connection, "copy disk.result to " + quoted(file) + " (format parquet)");
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      try {
        appender.close();
      } finally {
        connection.close();
      }
    } catch (SQLException e) {
      throw problem(e);
    }
  }
}

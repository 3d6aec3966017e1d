package org.onboardingrules.data.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.onboardingrules.data.folder.PassingFolder;

/**
 * A DuckDB database in a temporary folder, for as long as it is open: what does not fit into its
 * share of memory lies on the disk. Used by one thread; to be closed.
 *
 * <p>It fetches nothing from anywhere: extensions are neither installed nor loaded.
 */
public final class Workspace implements AutoCloseable {

  private static final String SHARE = "1GB";
  private static final String DESCRIBE = "DESCRIBE ";

  private final PassingFolder folder;
  private final DuckDBConnection connection;

  private Workspace(PassingFolder folder, DuckDBConnection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /** Opens an empty database. */
  public static Workspace open() {
    PassingFolder folder;
    try {
      folder = PassingFolder.temporary("onboarding-rules");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
    Properties streaming = new Properties();
    streaming.put("jdbc_stream_results", "true");
    try {
      Connection opened =
          DriverManager.getConnection(
              "jdbc:duckdb:" + folder.path().resolve("tables.db"), streaming);
      Workspace workspace = new Workspace(folder, opened.unwrap(DuckDBConnection.class));
      workspace.settle();
      return workspace;
    } catch (SQLException | RefusedException e) {
      delete(folder);
      throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
    }
  }

  private void settle() throws RefusedException {
    execute("SET memory_limit = '" + SHARE + "'");
    execute("SET temp_directory = " + Sql.text(folder.path().resolve("spilled").toString()));
    execute("SET autoinstall_known_extensions = false");
    execute("SET autoload_known_extensions = false");
    execute("SET TimeZone = 'UTC'");
    execute("SET errors_as_json = true");
  }

  /** Returns the folder, for files that are needed as long. */
  Path folder() {
    return folder.path();
  }

  /** Runs a statement that gives nothing. */
  public void execute(String sql) throws RefusedException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw RefusedException.of(e, connection);
    }
  }

  /** Returns the one number that a query gives. */
  public long number(String sql) throws RefusedException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw RefusedException.of(e, connection);
    }
  }

  /** Returns the columns of what a query gives, without running it. */
  public List<ResultColumn> columns(String sql) throws RefusedException {
    List<ResultColumn> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DESCRIBE + sql)) {
      while (row.next()) {
        columns.add(new ResultColumn(row.getString(1), row.getString(2)));
      }
      return columns;
    } catch (SQLException e) {
      throw RefusedException.of(e, connection).behind(DESCRIBE);
    }
  }

  /** Returns the rows of a query, one after the other, on a connection of their own. */
  public Rows rows(String sql) throws RefusedException {
    try {
      return new Rows(connection.duplicate(), sql);
    } catch (SQLException e) {
      throw RefusedException.of(e, connection);
    }
  }

  DuckDBConnection connection() {
    return connection;
  }

  /** Deletes the database. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not stop: " + e.getMessage(), e);
    } finally {
      delete(folder);
    }
  }

  private static void delete(PassingFolder folder) {
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException("`" + folder.path() + "` cannot be deleted", e);
    }
  }
}

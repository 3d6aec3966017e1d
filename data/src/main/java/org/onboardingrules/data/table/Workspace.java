package org.onboardingrules.data.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB database in a temporary folder, for as long as it is open: what does not fit into its
 * share of memory lies on the disk. Used by one thread; to be closed. The folder is deleted also if
 * the JVM is told to end meanwhile.
 *
 * <p>It fetches nothing from anywhere: extensions are neither installed nor loaded.
 */
public final class Workspace implements AutoCloseable {

  private static final String SHARE = "1GB";
  private static final String DESCRIBE = "DESCRIBE ";

  private final Path folder;
  private final DuckDBConnection connection;
  private final Thread hook;

  private Workspace(Path folder, DuckDBConnection connection) {
    this.folder = folder;
    this.connection = connection;
    this.hook = new Thread(() -> deleteQuietly(folder));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Opens an empty database. */
  public static Workspace open() {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("onboarding-rules");
      Properties streaming = new Properties();
      streaming.put("jdbc_stream_results", "true");
      Connection opened =
          DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("tables.db"), streaming);
      Workspace workspace = new Workspace(folder, opened.unwrap(DuckDBConnection.class));
      workspace.settle();
      return workspace;
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    } catch (SQLException | RefusedException e) {
      delete(folder);
      throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
    }
  }

  private void settle() throws RefusedException {
    execute("SET memory_limit = '" + SHARE + "'");
    execute("SET temp_directory = " + Sql.text(folder.resolve("spilled").toString()));
    execute("SET autoinstall_known_extensions = false");
    execute("SET autoload_known_extensions = false");
    execute("SET TimeZone = 'UTC'");
    execute("SET errors_as_json = true");
  }

  /** Returns the folder, for files that are needed as long. */
  Path folder() {
    return folder;
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
      forgetHook();
      delete(folder);
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The hook deletes it.
    }
  }

  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (UncheckedIOException e) {
      // What cannot be deleted at the end of the JVM stays.
    }
  }

  private static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException("`" + folder + "` cannot be deleted", e);
    }
  }
}

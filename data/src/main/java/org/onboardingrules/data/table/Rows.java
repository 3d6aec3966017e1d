package org.onboardingrules.data.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a result, read one after the other. Used by one thread; to be closed. */
public final class Rows implements AutoCloseable {

  private final Connection connection;
  private final Statement statement;
  private final ResultSet result;
  private final List<String> columns = new ArrayList<>();

  Rows(Connection connection, String sql) throws RefusedException {
    this.connection = connection;
    try {
      this.statement = connection.createStatement();
      this.result = statement.executeQuery(sql);
      ResultSetMetaData meta = result.getMetaData();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(meta.getColumnLabel(i));
      }
    } catch (SQLException e) {
      throw RefusedException.of(e, connection);
    }
  }

  /** Returns the names of the columns. */
  public List<String> columns() {
    return columns;
  }

  /** Goes to the next row; returns whether there is one. */
  public boolean next() {
    try {
      return result.next();
    } catch (SQLException e) {
      throw stopped(e);
    }
  }

  /** Returns the value of a column, counted from 0, of this row; null if it holds nothing. */
  public @Nullable Object value(int column) {
    try {
      return result.getObject(column + 1);
    } catch (SQLException e) {
      throw stopped(e);
    }
  }

  @Override
  public void close() {
    try {
      result.close();
      statement.close();
      connection.close();
    } catch (SQLException e) {
      throw stopped(e);
    }
  }

  private static IllegalStateException stopped(SQLException e) {
    return new IllegalStateException("DuckDB stopped: " + e.getMessage(), e);
  }
}

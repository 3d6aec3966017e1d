package org.onboardingrules.data.result;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.portfolio.ResultColumn;

/** Rows read back from files, as texts, an absent value as an empty one. */
final class Table {

  private Table() {}

  static List<List<String>> csv(Path file) throws SQLException {
    return rows(
        "from read_csv('"
            + file
            + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')");
  }

  static List<List<String>> tsv(Path file) throws SQLException {
    return rows(
        "from read_csv('"
            + file
            + "', header = true, all_varchar = true, delim = '\t', quote = '\"', escape = '\"')");
  }

  static List<List<String>> parquet(Path file) throws SQLException {
    return rows("from read_parquet('" + file + "')");
  }

  /** Returns what the rows of the assessments should be. */
  static List<List<String>> of(List<Assessment> assessments) {
    return assessments.stream()
        .map(
            assessment ->
                List.of(ResultColumn.values()).stream()
                    .map(column -> column.of(assessment).map(Object::toString).orElse(""))
                    .toList())
        .toList();
  }

  static List<List<String>> rows(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          Object value = found.getObject(i);
          row.add(value == null ? "" : value.toString());
        }
        rows.add(row);
      }
      return rows;
    }
  }
}

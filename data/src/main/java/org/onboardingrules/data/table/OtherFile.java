package org.onboardingrules.data.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file that knows the types of its columns: Parquet, JSON or JSON Lines. */
final class OtherFile {

  private final Workspace workspace;
  private final String name;
  private final String path;
  private final String source;

  OtherFile(Workspace workspace, String name, Path file, String source) {
    this.workspace = workspace;
    this.name = name;
    this.path = Sql.text(file.toString());
    this.source = source;
  }

  Staged parquet() throws RefusedException {
    List<ResultColumn> columns = workspace.columns("FROM read_parquet(%s)".formatted(path));
    String relation =
        "(SELECT * EXCLUDE (file_row_number), file_row_number + 1 AS %s"
            + " FROM read_parquet(%s, file_row_number = true))";
    return new Staged(relation.formatted(Staged.ROW, path), columns, source);
  }

  /** What looks like a date stays a text: only the mapping says what is one. */
  Staged json() throws RefusedException {
    List<ResultColumn> columns =
        workspace.columns("FROM read_json(%s)".formatted(path)).stream()
            .map(c -> isTime(c) ? new ResultColumn(c.name(), "VARCHAR") : c)
            .toList();
    String raw = Sql.name("raw " + name);
    String types =
        columns.stream()
            .map(c -> Sql.text(c.name()) + ": " + Sql.text(c.type()))
            .collect(Collectors.joining(", "));
    workspace.execute(
        "CREATE TABLE %s AS FROM read_json(%s, columns = {%s})".formatted(raw, path, types));
    return new Staged(
        "(SELECT *, rowid + 1 AS %s FROM %s)".formatted(Staged.ROW, raw), columns, source);
  }

  private static boolean isTime(ResultColumn column) {
    return column.isMoment() || column.type().equals("DATE") || column.type().equals("TIME");
  }
}

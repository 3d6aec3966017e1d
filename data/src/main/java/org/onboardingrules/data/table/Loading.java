package org.onboardingrules.data.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.mapping.Origin;
import org.onboardingrules.mapping.SourceTable;
import org.onboardingrules.source.Snippet;

/** Loads the tables of a mapping into a workspace, so that queries can name them. */
public final class Loading {

  /** The column of every table that tells where a row came from: file and row. */
  public static final String PLACE = "_place";

  private static final String SQLITE = "jdbc:sqlite:";

  private final Workspace workspace;
  private final Path mapping;
  private final Findings findings;
  private final DataFaults faults;

  /**
   * Starts loading.
   *
   * @param mapping the mapping file, where paths start
   * @param findings gets what keeps a table from being loaded
   * @param faults gets what is wrong with single rows
   */
  public Loading(Workspace workspace, Path mapping, Findings findings, DataFaults faults) {
    this.workspace = workspace;
    this.mapping = mapping;
    this.findings = findings;
    this.faults = faults;
  }

  /** Loads a table, or reports what keeps it from that. */
  public void load(SourceTable table) {
    Optional<Staged> staged =
        table.origin().match(file -> file(table, file), database -> database(table, database));
    staged.ifPresent(came -> new TypedTable(workspace, table, came, findings, faults).make());
  }

  private Optional<Staged> file(SourceTable table, Origin.OfFile origin) {
    Path path = mapping.resolveSibling(origin.path()).normalize();
    String source = shown(path);
    Optional<FileKind> kind = FileKind.of(path, source, origin.at(), findings);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (kind.get()) {
            case CSV ->
                new CsvFile(workspace, table.name(), path, source, origin.csv(), faults).stage();
            case PARQUET -> new OtherFile(workspace, table.name(), path, source).parquet();
            case JSON -> new OtherFile(workspace, table.name(), path, source).json();
          });
    } catch (RefusedException e) {
      refused(origin.at(), source, e.getMessage());
    } catch (IOException e) {
      refused(origin.at(), source, CsvFile.problem(e));
    }
    return Optional.empty();
  }

  private void refused(Snippet at, String source, String problem) {
    findings.add(
        FindingCode.UNREADABLE,
        at,
        "`%s` cannot be read: %s".formatted(source, problem),
        "check that it is whole, and what its name says");
  }

  private Optional<Staged> database(SourceTable table, Origin.OfDatabase origin) {
    Optional<String> address = Address.of(origin, findings);
    if (address.isEmpty() || !isThere(address.get(), origin.at())) {
      return Optional.empty();
    }
    String source = "%s of %s".formatted(table.name(), Address.shown(origin.url()));
    DatabaseRows rows =
        new DatabaseRows(
            workspace, table.name(), located(address.get()), origin.query().sql(), source);
    try (Connection connection = rows.connect()) {
      return staged(rows, connection, address.get(), origin);
    } catch (SQLException e) {
      findings.add(
          FindingCode.DATABASE_UNREACHABLE,
          origin.at(),
          "`%s` does not answer: %s"
              .formatted(Address.shown(origin.url()), Address.line(e, address.get())),
          "check that it runs, that this user may enter, and that its driver is on the class path");
    }
    return Optional.empty();
  }

  private Optional<Staged> staged(
      DatabaseRows rows, Connection connection, String url, Origin.OfDatabase origin) {
    try {
      return Optional.of(rows.stage(connection));
    } catch (SQLException | RefusedException e) {
      findings.add(
          FindingCode.QUERY_REFUSED,
          origin.query().at(),
          "the database refuses the query: " + Address.line(e, url),
          "write the query in the SQL of that database");
      return Optional.empty();
    }
  }

  /** SQLite makes a database where there is none. */
  private boolean isThere(String url, Snippet at) {
    if (!url.startsWith(SQLITE)) {
      return true;
    }
    Path file = mapping.resolveSibling(url.substring(SQLITE.length())).normalize();
    boolean there = file.toFile().isFile();
    if (!there) {
      findings.add(
          FindingCode.UNREADABLE, at, "there is no file `" + shown(file) + "`", "check the path");
    }
    return there;
  }

  private String located(String url) {
    return url.startsWith(SQLITE)
        ? SQLITE + mapping.resolveSibling(url.substring(SQLITE.length()))
        : url;
  }

  private static String shown(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}

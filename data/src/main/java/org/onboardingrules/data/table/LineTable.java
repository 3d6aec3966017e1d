package org.onboardingrules.data.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;

/** The lines of JSON Lines files, to be read in the order of the ids that stand in them. */
public final class LineTable {

  private static final String LONGEST_LINE = "64000000";

  private final Workspace workspace;
  private final List<String> files = new ArrayList<>();

  /** Loads files; one that is missing or cannot be read is a finding. */
  public LineTable(Workspace workspace, List<Path> files, Findings findings) {
    this.workspace = workspace;
    try {
      workspace.execute("CREATE TABLE lines (id VARCHAR, file INTEGER, row BIGINT, line VARCHAR)");
      for (Path file : files) {
        load(file, findings);
      }
    } catch (RefusedException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private void load(Path file, Findings findings) {
    String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    files.add(name);
    if (!Files.isRegularFile(file)) {
      String problem = "there is no file `" + name + "`";
      findings.add(FindingCode.UNREADABLE, Snippet.ofFile(name), problem, "check the path");
      return;
    }
    String read =
        "read_csv(%s, auto_detect = false, header = false, delim = %s, quote = '', escape = '',"
            + " columns = {'line': 'VARCHAR'}, max_line_size = %s)";
    String raw = Sql.name("raw " + files.size());
    try {
      workspace.execute(
          "CREATE TABLE %s AS FROM %s"
              .formatted(
                  raw,
                  read.formatted(Sql.text(file.toString()), Sql.text("\u0001"), LONGEST_LINE)));
      workspace.execute(
          ("INSERT INTO lines SELECT CASE WHEN json_valid(line) THEN json_extract_string(line, '$.id')"
                  + " END, %s, rowid + 1, line FROM %s WHERE trim(line) <> ''")
              .formatted(files.size() - 1, raw));
      workspace.execute("DROP TABLE " + raw);
    } catch (RefusedException e) {
      findings.add(
          FindingCode.UNREADABLE,
          Snippet.ofFile(name),
          "`%s` cannot be read: %s".formatted(name, e.getMessage()),
          "check that it is UTF-8 text with an account a line");
    }
  }

  /** Returns the names of the files. */
  public List<String> files() {
    return List.copyOf(files);
  }

  /** Returns how many lines there are that hold something. */
  public long size() throws RefusedException {
    return workspace.number("SELECT count(*) FROM lines");
  }

  /** Returns the number of the file, the number of the line and the line, by id; to be closed. */
  public Rows rows() throws RefusedException {
    return workspace.rows("SELECT file, row, line FROM lines ORDER BY id, file, row");
  }
}

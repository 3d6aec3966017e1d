package org.onboardingrules.data.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.data.report.DataFaults;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.mapping.Origin;
import org.onboardingrules.source.Place;
import org.onboardingrules.source.Snippet;

/** A file of comma-separated values, or of ones with another character between them. */
final class CsvFile {

  private static final int LONGEST_HEADER = 1_000_000;
  private static final Pattern CELLS = Pattern.compile("Columns: (\\d+) Found: (\\d+)");

  private final Workspace workspace;
  private final String name;
  private final Path file;
  private final String source;
  private final Origin.Csv csv;
  private final DataFaults faults;

  CsvFile(
      Workspace workspace,
      String name,
      Path file,
      String source,
      Origin.Csv csv,
      DataFaults faults) {
    this.workspace = workspace;
    this.name = name;
    this.file = file;
    this.source = source;
    this.csv = csv;
    this.faults = faults;
  }

  /** Loads the file; rows that do not have the form of the header are reported and left out. */
  Staged stage() throws RefusedException, IOException {
    Path text = csv.charset().isPresent() ? inUtf8(csv.charset().get()) : file;
    List<String> columns = header(text);
    String raw = Sql.name("raw " + name);
    workspace.execute(
        "CREATE TABLE %s AS FROM read_csv(%s, auto_detect = false, header = true, %s, columns = {%s},"
                .formatted(raw, Sql.text(text.toString()), dialect(), types(columns))
            + " nullstr = %s, null_padding = false, strict_mode = true, store_rejects = true,"
                .formatted(Sql.texts(nothing()))
            + " rejects_table = %s, rejects_scan = %s)"
                .formatted(Sql.text(rejects()), Sql.text("rejected_scan_" + name)));
    SortedSet<Long> missing = new TreeSet<>(reportRejected());
    missing.addAll(BlankLines.of(text));
    return new Staged(
        numbered(raw, missing),
        columns.stream().map(column -> new ResultColumn(column, "VARCHAR")).toList(),
        source);
  }

  private String rejects() {
    return "rejected_rows_" + name;
  }

  private List<String> nothing() {
    return Stream.concat(Stream.of(""), csv.absent().stream()).distinct().toList();
  }

  private String dialect() {
    boolean tabs = source.toLowerCase(Locale.ROOT).endsWith(".tsv");
    String delimiter = csv.delimiter().orElse(tabs ? "\t" : ",");
    return "delim = %s, quote = '\"', escape = '\"'".formatted(Sql.text(delimiter));
  }

  private static String types(List<String> columns) {
    return columns.stream()
        .map(column -> Sql.text(column) + ": 'VARCHAR'")
        .collect(Collectors.joining(", "));
  }

  /** The header alone tells the columns; whatever is wrong below it costs a row only. */
  private List<String> header(Path text) throws RefusedException, IOException {
    Path header = workspace.folder().resolve(name + ".header.csv");
    try (BufferedReader reader = Files.newBufferedReader(text, StandardCharsets.UTF_8);
        Writer writer = Files.newBufferedWriter(header, StandardCharsets.UTF_8)) {
      writer.write(firstRecord(reader));
    }
    return workspace
        .columns(
            "FROM read_csv(%s, header = true, all_varchar = true, skip = 0, %s)"
                .formatted(Sql.text(header.toString()), dialect()))
        .stream()
        .map(ResultColumn::name)
        .toList();
  }

  private static String firstRecord(BufferedReader reader) throws IOException {
    StringBuilder record = new StringBuilder();
    boolean quoted = false;
    int next = reader.read();
    while (next >= 0 && record.length() < LONGEST_HEADER) {
      quoted ^= next == '"';
      if (!quoted && (next == '\n' || next == '\r') && !record.isEmpty()) {
        break;
      }
      record.append((char) next);
      next = reader.read();
    }
    return record.append('\n').toString();
  }

  private Path inUtf8(Charset charset) throws IOException {
    Path copy = workspace.folder().resolve(name + ".csv");
    try (BufferedReader reader = Files.newBufferedReader(file, charset);
        Writer writer = Files.newBufferedWriter(copy, StandardCharsets.UTF_8)) {
      reader.transferTo(writer);
    }
    return copy;
  }

  /**
   * Returns the rows, as the file counts them, that are not among those loaded. DuckDB keeps them
   * in a table that only the connection sees which loaded the others.
   */
  private List<Long> reportRejected() throws RefusedException {
    List<Long> lines = new ArrayList<>();
    String kept = Sql.name("rejected " + name);
    String first = "arg_min(%s, byte_position)";
    workspace.execute(
        "CREATE TABLE %s AS SELECT line, %s, %s, %s FROM %s GROUP BY line ORDER BY line"
            .formatted(
                kept,
                first.formatted("error_type"),
                first.formatted("error_message"),
                first.formatted("csv_line"),
                Sql.name(rejects())));
    try (Rows rows = workspace.rows("FROM " + kept)) {
      while (rows.next()) {
        long line = Long.parseLong(String.valueOf(rows.value(0)));
        lines.add(line);
        String text = String.valueOf(rows.value(3)).strip();
        Snippet where = new Snippet(new Place(source, Math.toIntExact(line), 1), text, 1);
        faults.add(
            "",
            new Finding(
                FindingCode.UNREADABLE_ROW,
                where,
                problem(String.valueOf(rows.value(1)), String.valueOf(rows.value(2))),
                help(String.valueOf(rows.value(1)))));
      }
    }
    return lines;
  }

  private static String problem(String type, String message) {
    Matcher cells = CELLS.matcher(message);
    return switch (type) {
      case "TOO MANY COLUMNS", "MISSING COLUMNS" ->
          cells.find()
              ? "the row has %s cells, and the header %s".formatted(cells.group(2), cells.group(1))
              : "the row has not as many cells as the header";
      case "UNQUOTED VALUE" -> "a quote is not closed, or text follows it";
      case "INVALID ENCODING" -> "the row is not UTF-8 text";
      default -> "the row does not have the form of the file: " + message;
    };
  }

  private static String help(String type) {
    return switch (type) {
      case "UNQUOTED VALUE" -> "close the quote, and write a quote inside of a cell twice";
      case "INVALID ENCODING" -> "save the file as UTF-8, or name its `encoding` in the mapping";
      default ->
          "write as many cells as the header has; a cell with the delimiter in it needs quotes";
    };
  }

  /** Each row that is missing from the table moves those behind it by one. */
  private String numbered(String raw, SortedSet<Long> missing)
      throws RefusedException, IOException {
    if (missing.isEmpty()) {
      return "(SELECT *, rowid + 2 AS %s FROM %s)".formatted(Staged.ROW, raw);
    }
    Path list = workspace.folder().resolve(name + ".missing.csv");
    try (Writer writer = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
      long before = 0;
      for (long row : missing) {
        writer.write((row - 2 - before) + "," + (before + 1) + "\n");
        before++;
      }
    }
    String table = Sql.name("missing " + name);
    workspace.execute(
        ("CREATE TABLE %s AS SELECT start, max(moved) AS moved FROM read_csv(%s, auto_detect = false,"
                + " header = false, columns = {'start': 'BIGINT', 'moved': 'BIGINT'}) GROUP BY start")
            .formatted(table, Sql.text(list.toString())));
    return "(SELECT raw.*, raw.rowid + 2 + coalesce(missing.moved, 0) AS %s FROM %s raw ASOF LEFT JOIN %s missing ON raw.rowid >= missing.start)"
        .formatted(Staged.ROW, raw, table);
  }

  /** Says what is wrong with a file that cannot be read as text. */
  static String problem(IOException e) {
    return e instanceof CharacterCodingException
        ? "it is not text in this encoding"
        : String.valueOf(e.getMessage());
  }
}

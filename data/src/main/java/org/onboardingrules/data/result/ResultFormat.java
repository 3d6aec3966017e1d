package org.onboardingrules.data.result;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that assessments are written to. */
public enum ResultFormat {
  /** A line an account, the whole assessment as a JSON object. */
  JSON_LINES(".jsonl", ".ndjson"),
  /** A row an account, fields divided by commas (RFC 4180), names of columns in the first line. */
  CSV(".csv"),
  /** The same, divided by tabs. */
  TSV(".tsv"),
  /** A row an account, columns with types. */
  PARQUET(".parquet");

  private final List<String> suffixes;

  ResultFormat(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  /** Returns the endings of file names that mean this format. */
  public List<String> suffixes() {
    return suffixes;
  }

  /** Returns the format that a file's name says, in whatever case; empty if it says none. */
  public static Optional<ResultFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.suffixes.stream().anyMatch(name::endsWith))
        .findFirst();
  }
}

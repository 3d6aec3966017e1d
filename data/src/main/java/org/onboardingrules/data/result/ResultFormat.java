package org.onboardingrules.data.result;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that assessments are written to. */
public enum ResultFormat {
  /** A line an account, the whole assessment as a JSON object. */
  JSON_LINES,
  /** A row an account, fields divided by commas (RFC 4180), names of columns in the first line. */
  CSV,
  /** The same, divided by tabs. */
  TSV,
  /** A row an account, columns with types. */
  PARQUET;

  /** Returns the endings of file names that mean this format. */
  public List<String> suffixes() {
    return switch (this) {
      case JSON_LINES -> List.of(".jsonl", ".ndjson");
      case CSV -> List.of(".csv");
      case TSV -> List.of(".tsv");
      case PARQUET -> List.of(".parquet");
    };
  }

  /** Returns the format that a file's name says, in whatever case; empty if it says none. */
  public static Optional<ResultFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.suffixes().stream().anyMatch(name::endsWith))
        .findFirst();
  }
}

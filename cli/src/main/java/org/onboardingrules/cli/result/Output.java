package org.onboardingrules.cli.result;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.onboardingrules.cli.console.Terminal;
import org.onboardingrules.data.result.ResultFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where assessments go, and how much of them is told. */
public final class Output {

  /** How assessments are printed on standard output. */
  enum Format {
    /** A portfolio for people. */
    TEXT,
    /** An array. */
    JSON,
    /** A line each. */
    JSONL,
    /** A row each. */
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      converter = ResultFile.class,
      description =
          "Writes all assessments to this file too: .jsonl, .csv, .tsv or .parquet; can be"
              + " repeated.")
  List<Path> files = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      converter = HowMany.class,
      description =
          "Lists this many of the accounts that need attention (default: ${DEFAULT-VALUE}).")
  int top;

  @Option(
      names = "--account",
      paramLabel = "ID",
      description =
          "Shows this account in full, below the table; of other formats, prints it alone. Can be"
              + " repeated.")
  List<String> accounts = List.of();

  @Option(
      names = "--brief",
      description = "Shows accounts as they are told in a meeting, without rules and evidence.")
  boolean brief;

  @Option(names = "--no-progress", description = "Shows no progress bar.")
  boolean noProgress;

  /** Starts a progress bar, which is seen only where somebody looks on. */
  public Progress progress(PrintWriter err, OptionalLong total) {
    return new Progress(err, !noProgress && Terminal.showsErrors(), System::nanoTime, total);
  }

  /** Takes files whose names say a format, or says which do. */
  static final class ResultFile implements ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
      Path file = Path.of(text);
      if (ResultFormat.of(file).isEmpty()) {
        String suffixes =
            Arrays.stream(ResultFormat.values())
                .flatMap(format -> format.suffixes().stream())
                .collect(Collectors.joining(", "));
        throw new TypeConversionException(
            "`" + text + "` does not say how to write it: end its name in one of " + suffixes);
      }
      return file;
    }
  }

  /** Reads how many there are to be, or says what can be. */
  static final class HowMany implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      if (!text.matches("[0-9]{1,6}")) {
        throw new TypeConversionException("`" + text + "` is not a number from 0 to 999999");
      }
      return Integer.valueOf(text);
    }
  }
}

package org.onboardingrules.data.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;

/** What a file is, by its name and its first bytes. */
enum FileKind {
  CSV,
  PARQUET,
  JSON;

  /** Returns the kind of a file; reports one that is not there, or not what its name says. */
  static Optional<FileKind> of(Path file, String source, Snippet at, Findings findings) {
    Optional<FileKind> kind = named(source);
    if (!Files.exists(file)) {
      report(at, "there is no file `" + source + "`", neighbour(file), findings);
      return Optional.empty();
    }
    if (Files.isDirectory(file)) {
      report(at, "`" + source + "` is a folder", "name a file in it", findings);
      return Optional.empty();
    }
    if (kind.isEmpty()) {
      String help = "give it as one of these: " + String.join(", ", allSuffixes());
      report(at, "`" + source + "` is of no kind that holds a table", help, findings);
      return Optional.empty();
    }
    return kind.filter(named -> isWhatItSays(named, file, source, at, findings));
  }

  private static Optional<FileKind> named(String source) {
    String name = source.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.suffixes().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  private List<String> suffixes() {
    return switch (this) {
      case CSV -> List.of(".csv", ".tsv");
      case PARQUET -> List.of(".parquet");
      case JSON -> List.of(".json", ".jsonl", ".ndjson");
    };
  }

  private static List<String> allSuffixes() {
    return Arrays.stream(values()).flatMap(kind -> kind.suffixes().stream()).toList();
  }

  private static boolean isWhatItSays(
      FileKind named, Path file, String source, Snippet at, Findings findings) {
    String start;
    try (InputStream in = Files.newInputStream(file)) {
      start = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      report(at, "`" + source + "` cannot be read", "check that this user may read it", findings);
      return false;
    }
    String is =
        start.isEmpty()
            ? "is empty"
            : start.startsWith("PK\u0003\u0004")
                ? "is an Excel workbook, or another kind of zip file"
                : start.startsWith("SQLite format 3")
                    ? "is a SQLite database"
                    : start.startsWith("PAR1") && named != PARQUET ? "is a Parquet file" : "";
    if (is.startsWith("is a SQLite")) {
      report(
          at,
          "`" + source + "` " + is,
          "write `database: jdbc:sqlite:FILE`, and a `query`",
          findings);
    } else if (!is.isEmpty()) {
      report(at, "`" + source + "` " + is, "save it as what its name says", findings);
    }
    return is.isEmpty();
  }

  private static String neighbour(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String[] names = folder == null ? null : folder.toFile().list();
    String name = String.valueOf(file.getFileName());
    return names == null
        ? "there is no such folder either; check the path"
        : DidYouMean.nearest(name, Arrays.asList(names))
            .map(near -> "did you mean `" + near + "`?")
            .orElse("check the path; it starts in the folder of the mapping");
  }

  private static void report(Snippet at, String problem, String help, Findings findings) {
    findings.add(FindingCode.UNREADABLE, at, problem, help);
  }
}

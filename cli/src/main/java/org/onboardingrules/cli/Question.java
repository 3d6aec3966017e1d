package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.term.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What commands about accounts have in common: by which pack, which accounts, on which day. */
final class Question {

  private static final Path STANDARD = Path.of("standard");

  @Parameters(
      paramLabel = "PACK",
      description =
          "The folder or the jar of the rule pack, or `standard` for the pack of the library.")
  private @Nullable Path pack;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "Files with accounts: YAML, JSON or JSON Lines.")
  private List<Path> accounts = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      converter = IsoDate.class,
      description = "The day for which the question is asked, such as 2026-03-31.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--language",
      defaultValue = "en",
      description = "The language of the text: ${COMPLETION-CANDIDATES} (default: en).")
  private Language language = Language.EN;

  /** Reads a date, or says how one is written. */
  static final class IsoDate implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "`" + text + "` is not a date: write year, month and day, such as 2026-03-31");
      }
    }
  }

  AccountBatch batch() {
    return AccountFiles.read(accounts);
  }

  CompiledPack compiled() throws ValidationException {
    return compiled(requireNonNull(pack));
  }

  /** Loads the pack that a path leads to, or that of the library. */
  static CompiledPack compiled(Path pack) throws ValidationException {
    boolean standard = pack.equals(STANDARD) && Files.notExists(pack);
    return CompiledPack.load(standard ? PackSource.standard() : PackSource.at(pack));
  }

  LocalDate asOf() {
    return requireNonNull(asOf);
  }

  Language language() {
    return language;
  }
}

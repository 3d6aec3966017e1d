package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.cli.argument.LanguageOption;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.term.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What commands about accounts have in common: by which pack, which accounts, on which day. */
final class Question {

  /** How answers are printed. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private PackArgument pack = new PackArgument();

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
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

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
    return pack.compiled();
  }

  LocalDate asOf() {
    return requireNonNull(asOf);
  }

  boolean asJson() {
    return format == Format.JSON;
  }

  Language language() {
    return language.language();
  }
}

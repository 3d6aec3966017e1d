package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.cli.account.Accounts;
import org.onboardingrules.cli.account.AccountsOption;
import org.onboardingrules.cli.argument.LanguageOption;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.term.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What commands about accounts have in common: by which pack, which accounts, on which day. */
final class Question {

  @Mixin private PackArgument pack = new PackArgument();

  @Mixin private AccountsOption accounts = new AccountsOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      converter = IsoDate.class,
      description = "The day for which the question is asked, such as 2026-03-31.")
  private @Nullable LocalDate asOf;

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

  /** Opens the accounts, once it is known that there is a pack. */
  Accounts open() throws AccountsOption.UnusableException {
    pack.source();
    return accounts.open();
  }

  CompiledPack compiled() throws ValidationException {
    return pack.compiled();
  }

  LocalDate asOf() {
    return requireNonNull(asOf);
  }

  Language language() {
    return language.language();
  }
}

package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.AccountResult;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.format.AssessmentText;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.term.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Assesses the accounts of some files with a pack. */
@Command(
    name = "assess",
    description = "Assesses accounts with a rule pack.",
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  /** How assessments are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec @Nullable CommandSpec spec;

  private static final Path STANDARD = Path.of("standard");

  @Parameters(
      paramLabel = "PACK",
      description =
          "The folder or the jar of the rule pack, or `standard` for the pack of the library.")
  @Nullable Path pack;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "Files with accounts: YAML, JSON or JSON Lines.")
  List<Path> accounts = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      converter = IsoDate.class,
      description = "The day for which the question is asked, such as 2026-03-31.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.TEXT;

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "Shows this account in full, below the table; can be repeated.")
  List<String> shown = List.of();

  @Option(
      names = "--brief",
      description = "Shows accounts as they are told in a meeting, without rules and evidence.")
  boolean brief;

  @Option(
      names = "--language",
      defaultValue = "en",
      description = "The language of the text: ${COMPLETION-CANDIDATES} (default: en).")
  Language language = Language.EN;

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

  /** Returns 0 if every account was assessed, else 1. */
  @Override
  public Integer call() {
    AccountBatch batch = AccountFiles.read(accounts);
    boolean sound = batch.report().findings().isEmpty();
    if (!sound) {
      err().println(batch.report());
    }
    try {
      sound &= assess(CompiledPack.load(source(requireNonNull(pack))), batch);
    } catch (ValidationException e) {
      err().println(e.report());
      sound = false;
    }
    return sound ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static PackSource source(Path pack) {
    boolean standard = pack.equals(STANDARD) && Files.notExists(pack);
    return standard ? PackSource.standard() : PackSource.at(pack);
  }

  /** Assesses the accounts in the order of their ids, whatever the order of the files. */
  private boolean assess(CompiledPack compiled, AccountBatch batch) {
    List<Account> inOrder =
        batch.accounts().stream().sorted(Comparator.comparing(Account::id)).toList();
    List<Assessment> assessments = new ArrayList<>();
    int processors = Runtime.getRuntime().availableProcessors();
    try (Stream<AccountResult> results =
        compiled.assessAll(inOrder.stream(), requireNonNull(asOf), processors)) {
      results.forEach(
          result -> result.match(assessed -> assessments.add(assessed.assessment()), this::report));
    }
    return print(assessments) && assessments.size() == inOrder.size();
  }

  private boolean report(AccountResult.NotAssessed refused) {
    err().println(refused.problem());
    return false;
  }

  private boolean print(List<Assessment> assessments) {
    List<Assessment> wanted =
        assessments.stream().filter(a -> shown.contains(a.accountId())).toList();
    if (format == Format.JSON) {
      out().println(AssessmentJson.writeAll(shown.isEmpty() ? assessments : wanted));
    } else {
      out().print(AssessmentText.table(assessments, language));
      wanted.forEach(assessment -> out().print("\n" + sheet(assessment)));
    }
    out().flush();
    List<String> missing =
        shown.stream()
            .filter(id -> wanted.stream().noneMatch(a -> a.accountId().equals(id)))
            .toList();
    missing.forEach(id -> err().println("no account `" + id + "` was assessed"));
    return missing.isEmpty();
  }

  private String sheet(Assessment assessment) {
    return brief
        ? AssessmentText.brief(assessment, language)
        : AssessmentText.of(assessment, language);
  }

  private PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}

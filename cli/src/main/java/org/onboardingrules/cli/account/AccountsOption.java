package org.onboardingrules.cli.account;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.data.account.AccountLines;
import org.onboardingrules.data.account.AccountSource;
import org.onboardingrules.data.account.AccountTables;
import org.onboardingrules.data.account.LabelledAccount;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.mapping.Mapping;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which accounts a command is about. */
public final class AccountsOption {

  /** In bytes; smaller files are read whole, which is faster. */
  private static final long LARGE = 50_000_000;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files with accounts: YAML, JSON or JSON Lines.")
  private List<Path> files = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "A mapping file: which tables, and how they become accounts.")
  private @Nullable Path mapping;

  @Option(
      names = "--strict",
      description = "Does nothing if an account or a row has a fault; without it the others count.")
  private boolean strict;

  @Option(
      names = "--faults",
      paramLabel = "FILE",
      description = "Writes every fault of an account or a row to this CSV file.")
  private @Nullable Path faults;

  /** The accounts are not to be used; why was said. */
  public static final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean readable;

    UnusableException(boolean readable) {
      super("the accounts cannot be used");
      this.readable = readable;
    }

    /** Returns the exit status: that of a fault that was found, or of what cannot be read. */
    public int exitCode() {
      return readable ? ExitCode.SOFTWARE : ExitCode.USAGE;
    }
  }

  /**
   * Opens the accounts; to be closed. What keeps them from being read is said on standard error.
   *
   * @throws UnusableException if no account can be read, or one is not to be read with its faults
   */
  public Accounts open() throws UnusableException {
    CommandSpec spec = requireNonNull(command);
    if (files.isEmpty() == (mapping == null)) {
      throw new ParameterException(
          spec.commandLine(), "which accounts? give `--accounts FILE...` or `--mapping FILE`");
    }
    PrintWriter err = spec.commandLine().getErr();
    Accounts accounts = mapping == null ? ofFiles(err) : ofTables(mapping, err);
    if (strict) {
      refuseFaults(accounts, err);
    }
    return accounts;
  }

  private Accounts ofFiles(PrintWriter err) throws UnusableException {
    return areManyLines() ? ofLines(err) : ofWholeFiles(err);
  }

  /** Files that are too large to be held, and need not be. */
  private boolean areManyLines() {
    return files.stream().allMatch(AccountsOption::hasLines)
        && files.stream().mapToLong(file -> file.toFile().length()).sum() > LARGE;
  }

  private static boolean hasLines(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private Accounts ofLines(PrintWriter err) throws UnusableException {
    return streamed(each -> AccountLines.open(files, each), err);
  }

  private Accounts ofWholeFiles(PrintWriter err) throws UnusableException {
    AccountBatch batch = AccountFiles.read(files);
    boolean none =
        batch.accounts().isEmpty()
            && batch.report().findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.UNREADABLE);
    if (none) {
      err.print(batch.report());
      throw new UnusableException(false);
    }
    try (FaultFile each = new FaultFile(faults)) {
      batch.report().findings().forEach(each::write);
    }
    return new FileAccounts(batch);
  }

  private Accounts ofTables(Path file, PrintWriter err) throws UnusableException {
    return streamed(each -> AccountTables.open(Mapping.read(file), each), err);
  }

  /** Opens a source that tells of each fault. */
  private interface Opening {
    AccountSource open(Consumer<Finding> each) throws ValidationException;
  }

  /** The file of faults is complete also if there is more wrong than single rows. */
  private Accounts streamed(Opening opening, PrintWriter err) throws UnusableException {
    FaultFile each = new FaultFile(faults);
    try {
      return new StreamedAccounts(opening.open(each::write), each);
    } catch (ValidationException e) {
      each.close();
      err.print(e.report());
      throw new UnusableException(false);
    } catch (RuntimeException e) {
      each.close();
      throw e;
    }
  }

  /** Reads everything once, so that nothing is said of any account if one has a fault. */
  private static void refuseFaults(Accounts accounts, PrintWriter err) throws UnusableException {
    try (Stream<LabelledAccount> all = accounts.all()) {
      all.forEach(account -> {});
    }
    if (!accounts.isSound()) {
      err.print(accounts.report());
      err.println("nothing was done, as `--strict` asks");
      accounts.close();
      throw new UnusableException(true);
    }
  }
}

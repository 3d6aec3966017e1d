package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.cli.account.Accounts;
import org.onboardingrules.cli.account.AccountsOption;
import org.onboardingrules.cli.account.Wanted;
import org.onboardingrules.data.account.LabelledAccount;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.engine.UnsuitableAccountException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands have in common that tell of one account after the other. */
abstract class Explaining implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Mixin Question question = new Question();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "Tells of this account; can be repeated (default: all).")
  List<String> wanted = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  /** How answers are printed. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Gets ready, once for all accounts. */
  abstract void load() throws ValidationException;

  /** Tells of one account; returns whether all that was asked could be told. */
  abstract boolean tell(Account account);

  /** Returns 0 if everything that was asked could be told, else 1, or 2 without accounts. */
  @Override
  public Integer call() {
    Wanted named = new Wanted(wanted);
    try (Accounts accounts = question.open();
        Stream<LabelledAccount> all = accounts.all()) {
      load();
      boolean sound = tell(all.map(LabelledAccount::account), named);
      out().flush();
      err().print(accounts.report());
      named.complaints().forEach(err()::println);
      return sound && accounts.isSound() && named.complaints().isEmpty()
          ? ExitCode.OK
          : ExitCode.SOFTWARE;
    } catch (ValidationException e) {
      err().println(e.report());
      return ExitCode.SOFTWARE;
    } catch (AccountsOption.UnusableException e) {
      return e.exitCode();
    }
  }

  private boolean tell(Stream<Account> accounts, Wanted named) {
    boolean sound = true;
    for (Account account : (Iterable<Account>) accounts::iterator) {
      boolean asked = named.isWanted(account.id()) || named.isEmpty();
      sound &= !asked || told(account);
    }
    boolean fine = finish();
    return sound && fine;
  }

  /** Tells what is to be told after all accounts; returns whether that is no reason to fail. */
  boolean finish() {
    return true;
  }

  private boolean told(Account account) {
    try {
      return tell(account);
    } catch (UnsuitableAccountException | EvaluationException e) {
      err().println(e.getMessage());
      return false;
    }
  }

  boolean asJson() {
    return format == Format.JSON;
  }

  PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }

  PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}

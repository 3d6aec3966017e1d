package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.format.AccountBatch;
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

  /** Gets ready, once for all accounts. */
  abstract void load() throws ValidationException;

  /** Tells of one account; returns whether all that was asked could be told. */
  abstract boolean tell(Account account);

  /** Returns 0 if everything that was asked could be told, else 1. */
  @Override
  public Integer call() {
    AccountBatch batch = question.batch();
    boolean sound = batch.report().findings().isEmpty();
    if (!sound) {
      err().println(batch.report());
    }
    try {
      load();
      for (Account account : accounts(batch)) {
        sound &= told(account);
      }
    } catch (ValidationException e) {
      err().println(e.report());
      sound = false;
    }
    for (String id : wanted) {
      if (batch.accounts().stream().noneMatch(account -> account.id().equals(id))) {
        err().println("no account `" + id + "` in these files");
        sound = false;
      }
    }
    sound &= finish();
    out().flush();
    return sound ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Tells what is to be told after all accounts; returns whether that is no reason to fail. */
  boolean finish() {
    return true;
  }

  /** In the order of their ids, whatever the order of the files. */
  private List<Account> accounts(AccountBatch batch) {
    return batch.accounts().stream()
        .filter(account -> wanted.isEmpty() || wanted.contains(account.id()))
        .sorted(Comparator.comparing(Account::id))
        .toList();
  }

  private boolean told(Account account) {
    try {
      return tell(account);
    } catch (UnsuitableAccountException | EvaluationException e) {
      err().println(e.getMessage());
      return false;
    }
  }

  PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }

  PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}

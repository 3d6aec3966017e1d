package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.cli.account.Accounts;
import org.onboardingrules.cli.account.AccountsOption;
import org.onboardingrules.cli.result.Output;
import org.onboardingrules.cli.result.Results;
import org.onboardingrules.data.account.LabelledAccount;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.AccountResult;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.pack.CriteriaOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Assesses the accounts of some files with a pack. */
@Command(
    name = "assess",
    description = "Assesses accounts with a rule pack.",
    exitCodeList = {
      "0:every account was assessed",
      "1:a pack with errors, or accounts that could not be assessed",
      "2:wrong use, or an input that cannot be read"
    },
    footer = {
      "  onboarding assess my-product --accounts accounts/*.yaml --as-of 2026-03-31",
      "  onboarding assess standard --accounts crm.jsonl --as-of 2026-03-31 --lang ja",
      "  onboarding assess my-product --mapping mapping.yaml --as-of 2026-03-31 --out all.parquet"
    })
final class AssessCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Mixin Question question = new Question();

  @Mixin Output output = new Output();

  /** Returns 0 if every account was assessed, else 1, or 2 if something cannot be read. */
  @Override
  public Integer call() {
    try (Accounts accounts = question.open()) {
      boolean assessed = assess(question.compiled(), accounts);
      err().print(accounts.report());
      err().flush();
      return assessed && accounts.isSound() ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (ValidationException e) {
      err().println(e.report());
      return ExitCode.SOFTWARE;
    } catch (AccountsOption.UnusableException e) {
      return e.exitCode();
    } catch (IOException e) {
      return refuse(e);
    }
  }

  private int refuse(IOException unwritable) {
    err().println(unwritable.getMessage());
    return ExitCode.USAGE;
  }

  /** The labels wait for the results, which come in the order of the accounts. */
  private boolean assess(CompiledPack compiled, Accounts accounts) throws IOException {
    Deque<Map<String, String>> labels = new ArrayDeque<>();
    int processors = Runtime.getRuntime().availableProcessors();
    try (Results results = results(compiled, accounts.size());
        Stream<Account> read =
            accounts.all().peek(a -> labels.add(a.labels())).map(LabelledAccount::account);
        Stream<AccountResult> assessed = compiled.assessAll(read, question.asOf(), processors)) {
      assessed.forEachOrdered(result -> results.accept(result, labels.remove()));
      return results.finish();
    }
  }

  private Results results(CompiledPack compiled, OptionalLong total) throws IOException {
    return new Results(
        output,
        CriteriaOrder.of(compiled.pack()),
        question.language(),
        output.progress(err(), total),
        out(),
        err());
  }

  private PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}

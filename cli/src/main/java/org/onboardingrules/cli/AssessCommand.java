package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.AccountResult;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.format.AccountBatch;
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
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Mixin Question question = new Question();

  @Mixin Output output = new Output();

  /** Returns 0 if every account was assessed, else 1, or 2 if something cannot be written. */
  @Override
  public Integer call() {
    AccountBatch batch = question.batch();
    boolean sound = batch.report().findings().isEmpty();
    if (!sound) {
      err().println(batch.report());
    }
    try {
      sound &= assess(question.compiled(), batch);
    } catch (ValidationException e) {
      err().println(e.report());
      sound = false;
    } catch (UncheckedIOException e) {
      return refuse(requireNonNull(e.getCause()));
    } catch (IOException e) {
      return refuse(e);
    }
    return sound ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private int refuse(IOException unwritable) {
    err().println(unwritable.getMessage());
    return ExitCode.USAGE;
  }

  /** Assesses the accounts in the order of their ids, whatever the order of the files. */
  private boolean assess(CompiledPack compiled, AccountBatch batch) throws IOException {
    Stream<Account> inOrder = batch.accounts().stream().sorted(Comparator.comparing(Account::id));
    int processors = Runtime.getRuntime().availableProcessors();
    try (Results results = results(compiled, OptionalLong.of(batch.accounts().size()));
        Stream<AccountResult> assessed = compiled.assessAll(inOrder, question.asOf(), processors)) {
      assessed.forEachOrdered(result -> results.accept(result, Map.of()));
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

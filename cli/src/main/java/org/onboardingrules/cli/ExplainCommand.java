package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.format.AccountBatch;
import org.onboardingrules.format.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains how accounts stand: why, why not, and what to do about it. */
@Command(
    name = "explain",
    description = "Explains accounts: why they are judged so, why not, and what to do.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Mixin Question question = new Question();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "Explains this account; can be repeated (default: all).")
  List<String> wanted = List.of();

  @Option(
      names = "--about",
      paramLabel = "ID",
      description =
          "Explains this criterion, reason, risk, cause of delay or play alone, each rule in full;"
              + " `complete` for completion. Can be repeated.")
  List<String> about = List.of();

  /** Returns 0 if every account was explained, else 1. */
  @Override
  public Integer call() {
    AccountBatch batch = question.batch();
    boolean sound = batch.report().findings().isEmpty();
    if (!sound) {
      err().println(batch.report());
    }
    try {
      CompiledPack pack = question.compiled();
      for (Account account : accounts(batch)) {
        sound &= explain(pack, account);
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
    out().flush();
    return sound ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** In the order of their ids, whatever the order of the files. */
  private List<Account> accounts(AccountBatch batch) {
    Predicate<Account> asked = account -> wanted.isEmpty() || wanted.contains(account.id());
    return batch.accounts().stream()
        .filter(asked)
        .sorted(Comparator.comparing(Account::id))
        .toList();
  }

  private boolean explain(CompiledPack pack, Account account) {
    try {
      return print(pack.explain(account, question.asOf()));
    } catch (UnsuitableAccountException | EvaluationException e) {
      err().println(e.getMessage());
      return false;
    }
  }

  private boolean print(Explanation explanation) {
    if (about.isEmpty()) {
      out().println(ExplanationText.of(explanation, question.language()));
      return true;
    }
    boolean found = true;
    for (String id : about) {
      List<ConclusionName> names =
          explanation.conclusions().stream()
              .map(ConclusionExplained::name)
              .filter(name -> name.id().equals(id))
              .toList();
      names.forEach(
          name -> out().println(ExplanationText.about(explanation, name, question.language())));
      if (names.isEmpty()) {
        err().println("the pack knows no `" + id + "`");
        found = false;
      }
    }
    return found;
  }

  private PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}

package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
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
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.format.AssessmentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  onboarding assess standard --accounts crm.jsonl --as-of 2026-03-31 --lang ja"
    })
final class AssessCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Mixin Question question = new Question();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "Shows this account in full, below the table; can be repeated.")
  List<String> shown = List.of();

  @Option(
      names = "--brief",
      description = "Shows accounts as they are told in a meeting, without rules and evidence.")
  boolean brief;

  /** Returns 0 if every account was assessed, else 1. */
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
    }
    return sound ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Assesses the accounts in the order of their ids, whatever the order of the files. */
  private boolean assess(CompiledPack compiled, AccountBatch batch) {
    List<Account> inOrder =
        batch.accounts().stream().sorted(Comparator.comparing(Account::id)).toList();
    List<Assessment> assessments = new ArrayList<>();
    int processors = Runtime.getRuntime().availableProcessors();
    try (Stream<AccountResult> results =
        compiled.assessAll(inOrder.stream(), question.asOf(), processors)) {
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
    if (question.asJson()) {
      out().println(AssessmentJson.writeAll(shown.isEmpty() ? assessments : wanted));
    } else {
      out().print(AssessmentText.table(assessments, question.language()));
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
        ? AssessmentText.brief(assessment, question.language())
        : AssessmentText.of(assessment, question.language());
  }

  private PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return requireNonNull(spec).commandLine().getErr();
  }
}

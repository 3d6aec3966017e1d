package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.explanation.difference.DifferenceSummary;
import org.onboardingrules.explanation.difference.DifferenceTally;
import org.onboardingrules.format.DifferenceJson;
import org.onboardingrules.format.DifferenceSummaryText;
import org.onboardingrules.format.DifferenceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Tells what changed about accounts since another day, or with another pack, and why. */
@Command(
    name = "diff",
    description =
        "Tells for which accounts the answer changes from one pack to another, or since a day, and"
            + " because of what.",
    exitCodeList = {
      "0:everything that was asked could be told",
      "1:a pack with errors, accounts that are not there, or a change with --exit-code",
      "2:wrong use, or an input that cannot be read"
    },
    footer = {
      "  onboarding diff old-pack new-pack --accounts crm.yaml --as-of 2026-03-31",
      "  onboarding diff my-pack --since 2026-03-24 --accounts crm.yaml --as-of 2026-03-31",
      "  onboarding diff old-pack new-pack --mapping mapping.yaml --as-of 2026-03-31 --account acme"
    })
final class DiffCommand extends Explaining {

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description =
          "The pack of the newer answers; PACK gives the older ones (default: PACK gives both).")
  @Nullable Path newPack;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Question.IsoDate.class,
      description = "The day of the older answers, such as 2026-03-24 (default: the same day).")
  @Nullable LocalDate since;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of the accounts that change are listed (default: 20).")
  int top;

  @Option(
      names = "--exit-code",
      description = "Ends with 1 if the answer changes for any account, for use in scripts.")
  boolean exitCode;

  private @Nullable CompiledPack older;
  private @Nullable CompiledPack newer;
  private @Nullable DifferenceTally tally;
  private boolean changed;

  @Override
  void load() throws ValidationException {
    if (since == null && newPack == null) {
      throw wrongUse("nothing to compare with: give a second pack, --since DATE, or both");
    } else if (top < 0) {
      throw wrongUse("--top is " + top + ": give 0 or more");
    }
    tally = new DifferenceTally(top);
    older = question.compiled();
    newer = newPack == null ? older : newer(newPack);
  }

  private CompiledPack newer(Path pack) throws ValidationException {
    return CompiledPack.load(PackArgument.source(requireNonNull(spec), pack));
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(requireNonNull(spec).commandLine(), message);
  }

  @Override
  boolean tell(Account account) {
    if (asJson() || !wanted.isEmpty()) {
      inFull(difference(account));
      return true;
    }
    Assessment before = requireNonNull(older).assess(account, day());
    Assessment now = requireNonNull(newer).assess(account, question.asOf());
    requireNonNull(tally).add(before, now, () -> difference(account));
    return true;
  }

  /** As JSON, only accounts for which something changes have a line. */
  private void inFull(Difference difference) {
    changed |= !difference.changes().isEmpty();
    if (!asJson()) {
      out().println(DifferenceText.of(difference, question.language()));
    } else if (!difference.isEmpty()) {
      out().println(DifferenceJson.writeLine(difference));
    }
  }

  private Difference difference(Account account) {
    return Difference.between(
        requireNonNull(older).explain(account, day()),
        requireNonNull(newer).explain(account, question.asOf()));
  }

  private LocalDate day() {
    return since == null ? question.asOf() : since;
  }

  @Override
  boolean finish() {
    if (tally != null && !asJson() && wanted.isEmpty()) {
      DifferenceSummary summary = tally.summary();
      changed = summary.unchanged() < summary.accounts();
      out().print(DifferenceSummaryText.of(summary, question.language()));
    }
    return !(exitCode && changed);
  }
}

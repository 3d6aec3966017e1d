package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.cli.argument.PackArgument;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.format.DifferenceJson;
import org.onboardingrules.format.DifferenceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Tells what changed about accounts since another day, or with another pack, and why. */
@Command(
    name = "diff",
    description = "Tells what changed since a day, or from an old pack to a new one, and why.",
    exitCodeList = {
      "0:everything that was asked could be told",
      "1:a pack with errors, or accounts that are not there",
      "2:wrong use, or an input that cannot be read"
    },
    footer = {
      "  onboarding diff my-product --accounts crm.yaml --as-of 2026-03-31 --since 2026-03-24"
    })
final class DiffCommand extends Explaining {

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Question.IsoDate.class,
      description = "The day to compare with, such as 2026-03-24 (default: the same day).")
  @Nullable LocalDate since;

  @Option(
      names = "--old-pack",
      paramLabel = "PACK",
      description = "The pack to compare with (default: the same pack).")
  @Nullable Path oldPack;

  private @Nullable CompiledPack older;
  private @Nullable CompiledPack newer;

  @Override
  void load() throws ValidationException {
    if (since == null && oldPack == null) {
      throw new ParameterException(
          requireNonNull(spec).commandLine(),
          "nothing to compare with: give --since DATE, --old-pack PACK, or both");
    }
    newer = question.compiled();
    older = oldPack == null ? newer : older(oldPack);
  }

  private CompiledPack older(Path pack) throws ValidationException {
    return CompiledPack.load(PackArgument.source(requireNonNull(spec), pack));
  }

  @Override
  boolean tell(Account account) {
    LocalDate day = since == null ? question.asOf() : since;
    Explanation before = requireNonNull(older).explain(account, day);
    Explanation now = requireNonNull(newer).explain(account, question.asOf());
    Difference difference = Difference.between(before, now);
    out()
        .println(
            asJson()
                ? DifferenceJson.write(difference)
                : DifferenceText.of(difference, question.language()));
    return true;
  }
}

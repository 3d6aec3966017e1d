package org.onboardingrules.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.ConclusionExplained;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.format.ExplanationJson;
import org.onboardingrules.format.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Explains how accounts stand: why, why not, and what would have to change. */
@Command(
    name = "explain",
    description = "Explains accounts: why they are judged so, why not, what would have to change.",
    exitCodeList = {
      "0:everything that was asked could be told",
      "1:a pack with errors, or accounts or names that are not there",
      "2:wrong use, or an input that cannot be read"
    },
    footer = {
      "  onboarding explain my-product --accounts crm.yaml --as-of 2026-03-31 --account acme",
      "  onboarding explain my-product --accounts crm.yaml --as-of 2026-03-31 --about complete"
    })
final class ExplainCommand extends Explaining {

  @Option(
      names = "--about",
      paramLabel = "ID",
      description =
          "Explains this criterion, reason, risk, cause of delay or play alone, each rule in full;"
              + " `complete` for completion. Can be repeated.")
  List<String> about = List.of();

  private @Nullable CompiledPack pack;

  @Override
  void load() throws ValidationException {
    pack = question.compiled();
  }

  @Override
  boolean tell(Account account) {
    Explanation explanation = requireNonNull(pack).explain(account, question.asOf());
    if (asJson()) {
      out().println(ExplanationJson.write(explanation));
      return true;
    } else if (about.isEmpty()) {
      out().println(ExplanationText.of(explanation, question.language()));
      return true;
    }
    boolean found = true;
    for (String id : about) {
      found &= tellAbout(id, explanation);
    }
    return found;
  }

  private boolean tellAbout(String id, Explanation explanation) {
    List<ConclusionName> names =
        explanation.conclusions().stream()
            .map(ConclusionExplained::name)
            .filter(name -> name.id().equals(id))
            .toList();
    names.forEach(
        name -> out().println(ExplanationText.about(explanation, name, question.language())));
    if (names.isEmpty()) {
      err().println("the pack knows no `" + id + "`");
    }
    return !names.isEmpty();
  }
}

package org.onboardingrules.docs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.assessment.Completion;
import org.onboardingrules.assessment.CriterionResult;
import org.onboardingrules.assessment.Reason;
import org.onboardingrules.assessment.code.CriterionStatus;
import org.onboardingrules.definition.Definition;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.AccountResult;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.code.ConclusionKind;
import org.onboardingrules.explanation.difference.ConclusionChange;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.explanation.prospect.CriterionProspect;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.format.AssessmentJson;
import org.onboardingrules.format.AssessmentText;
import org.onboardingrules.format.DefinitionHtml;
import org.onboardingrules.format.DifferenceText;
import org.onboardingrules.format.ExplanationJson;
import org.onboardingrules.format.ExplanationText;
import org.onboardingrules.format.PortfolioText;
import org.onboardingrules.pack.CriteriaOrder;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.pack.PackSource;
import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.term.Language;
import org.onboardingrules.term.SegmentId;
import org.onboardingrules.term.code.Anchor;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.StakeholderRole;

/** The Java of the documents, compiled; {@link DocumentationTest} holds the two together. */
final class Snippets {

  private final List<String> told = new ArrayList<>();

  void embed() throws ValidationException {
    CompiledPack pack = CompiledPack.load(Path.of("packs/invoice-automation"));
    Account account =
        Account.builder("acme", "Acme Corp")
            .segment(SegmentId.SMB)
            .anchor(Anchor.CONTRACT_SIGNED, LocalDate.of(2026, 1, 5))
            .anchor(Anchor.KICKOFF, LocalDate.of(2026, 1, 12))
            .feeds(Feed.INTERACTIONS)
            .build();
    Assessment assessment = pack.assess(account, LocalDate.of(2026, 3, 31));
    System.out.println(AssessmentText.of(assessment, Language.EN));
  }

  List<CompiledPack> places(ClassLoader loader, String packYaml, String rules)
      throws ValidationException {
    CompiledPack onDisk = CompiledPack.load(Path.of("packs/invoice-automation"));
    CompiledPack packed = CompiledPack.load(Path.of("invoice-automation.jar"));
    CompiledPack inFolder =
        CompiledPack.load(PackSource.jar(Path.of("all-packs.jar"), "packs/invoice-automation"));
    CompiledPack onClassPath =
        CompiledPack.load(PackSource.classPath(loader, "packs/invoice-automation"));
    CompiledPack inMemory =
        CompiledPack.load(
            PackSource.memory(
                "invoice-automation",
                Map.of(
                    "invoice-automation/pack.yaml", packYaml,
                    "invoice-automation/rules/completion.drl", rules)));
    return List.of(onDisk, packed, inFolder, onClassPath, inMemory);
  }

  String use(CompiledPack pack, Account account, LocalDate asOf) {
    Assessment assessment = pack.assess(account, asOf);
    if (assessment.decision().action() == DecisionAction.ESCALATE) {
      for (Reason reason : assessment.decision().decisive()) {
        notify(reason.to(), reason.text().en());
      }
    }
    for (CriterionResult criterion : assessment.completion().criteria()) {
      if (criterion.status() == CriterionStatus.UNKNOWN) {
        askForData(criterion.title().en());
      }
    }
    String json = AssessmentJson.write(assessment);
    return json;
  }

  Optional<LocalDate> inTime(Assessment assessment) {
    Completion completion = assessment.completion();
    boolean onTime = completion.onTime().orElse(false);
    Optional<LocalDate> since = completion.completedOn();
    return onTime ? since : Optional.empty();
  }

  List<String> many(CompiledPack pack, Stream<Account> accounts, LocalDate asOf) {
    try (Stream<AccountResult> results = pack.assessAll(accounts, asOf, 4)) {
      results.forEach(
          result ->
              result.match(
                  assessed -> store(assessed.assessment()),
                  refused -> log(refused.accountId(), refused.problem())));
    }
    return told;
  }

  String portfolio(CompiledPack pack, Stream<Account> accounts, LocalDate asOf) {
    Portfolio portfolio = new Portfolio(CriteriaOrder.of(pack.pack()), 20);
    try (Stream<AccountResult> results = pack.assessAll(accounts, asOf, 4)) {
      results.forEach(
          result ->
              result.match(
                  assessed -> count(portfolio, assessed.assessment()),
                  refused -> log(refused.accountId(), refused.problem())));
    }
    String page = PortfolioText.of(portfolio.summary(), Language.EN);
    return page;
  }

  private boolean count(Portfolio portfolio, Assessment assessment) {
    portfolio.add(assessment);
    return true;
  }

  String changed(CompiledPack pack, Account account, LocalDate asOf) {
    Explanation lastWeek = pack.explain(account, asOf.minusDays(7));
    Explanation today = pack.explain(account, asOf);
    Difference difference = Difference.between(lastWeek, today);
    for (ConclusionChange change : difference.conclusions()) {
      if (change.name().kind() == ConclusionKind.CHURN_RISK) {
        notify(Optional.empty(), change.text().en() + ": " + change.causes());
      }
    }
    String text = DifferenceText.of(difference, Language.EN);
    return text;
  }

  String explained(CompiledPack pack, Account account, LocalDate asOf) {
    Explanation explanation = pack.explain(account, asOf);
    for (CriterionProspect criterion : explanation.prospect().criteria()) {
      criterion.lastDay().ifPresent(day -> remind(criterion.title().en(), day));
    }
    String text = ExplanationText.of(explanation, Language.EN);
    String json = ExplanationJson.write(explanation);
    return text + json;
  }

  Prospect prospect(CompiledPack pack, Account account, LocalDate asOf) {
    Prospect prospect = pack.prospect(account, asOf); // without the rest of the explanation
    return prospect;
  }

  String definition(Path path) throws ValidationException {
    Definition definition = EvaluatedPack.of(PackReading.of(PackSource.at(path))).definition();
    String page = DefinitionHtml.of(definition, Language.JA);
    return page;
  }

  private void remind(String title, LocalDate day) {
    told.add(title + ": " + day);
  }

  private boolean store(Assessment assessment) {
    return told.add(assessment.accountId() + ": " + assessment.decision().action().word());
  }

  private boolean log(String account, String problem) {
    return told.add(account + ": " + problem);
  }

  private void notify(Optional<StakeholderRole> to, String text) {
    told.add(to + text);
  }

  private void askForData(String title) {
    told.add(title);
  }
}

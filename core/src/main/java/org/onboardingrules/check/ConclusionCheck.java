package org.onboardingrules.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.rule.evaluation.PossibleMatch;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.FactType;
import org.onboardingrules.rule.model.NameUse;
import org.onboardingrules.rule.model.Property;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.TextDomain;
import org.onboardingrules.rule.model.Vocabulary;

/**
 * Whether what has to be concluded is concluded by some rule: completion, every criterion, and what
 * other rules match.
 *
 * @param drawn all that rules draw
 * @param withoutDrawn all that the rules draw which the pack does without: what matches it
 *     concludes nothing on purpose
 * @param undeclared the names in rules that the pack does not declare
 */
record ConclusionCheck(
    RulePack pack,
    Set<Conclusion> drawn,
    Set<Conclusion> withoutDrawn,
    List<NameUse> undeclared,
    Findings findings) {

  void run(List<Rule> rules) {
    checkCompletion();
    pack.criteria().values().stream()
        .filter(criterion -> !drawn.contains(new CriterionMet(criterion.id())))
        .filter(criterion -> !isProbablyMeant(criterion))
        .forEach(this::reportNeverConcluded);
    rules.forEach(rule -> rule.when().forEach(condition -> checkMatched(rule, condition)));
  }

  private void checkCompletion() {
    if (!drawn.contains(OnboardingComplete.reached())) {
      findings.add(
          FindingCode.NO_COMPLETION_RULE,
          pack.at(),
          "no rule concludes that the onboarding is complete",
          "write a rule that draws `insert( OnboardingComplete.reached() );`");
    }
  }

  /** A rule that concludes a criterion by a misspelt name is told about that name. */
  private boolean isProbablyMeant(DeclaredCriterion criterion) {
    return drawn.stream()
        .filter(CriterionMet.class::isInstance)
        .map(conclusion -> ((CriterionMet) conclusion).id())
        .filter(id -> !pack.criteria().containsKey(id))
        .flatMap(id -> DidYouMean.nearest(id, pack.criteria().keySet()).stream())
        .anyMatch(criterion.id()::equals);
  }

  private void reportNeverConcluded(DeclaredCriterion criterion) {
    findings.add(
        FindingCode.NEVER_CONCLUDED,
        criterion.at(),
        "no rule concludes that the criterion `" + criterion.id() + "` is met",
        "write a rule that draws `insert( CriterionMet.of(\""
            + criterion.id()
            + "\") );`, or delete the criterion");
  }

  /** A conclusion that must be there, and that nothing draws, keeps a rule from ever holding. */
  private void checkMatched(Rule rule, Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      if (pattern.type().isConclusion()
          && !isReportedOtherwise(pattern.type())
          && Stream.concat(drawn.stream(), withoutDrawn.stream())
              .noneMatch(conclusion -> PossibleMatch.of(pattern, conclusion))) {
        reportNeverDrawn(rule, pattern);
      }
    } else if (condition instanceof Condition.Exists exists) {
      checkMatched(rule, exists.inner());
    } else if (condition instanceof Condition.AllOf group) {
      group.parts().forEach(part -> checkMatched(rule, part));
    }
  }

  /**
   * A criterion that nothing concludes is told where it is declared, and a name that is not
   * declared where it is used.
   */
  private boolean isReportedOtherwise(FactType type) {
    return type.javaType() == CriterionMet.class
        || undeclared.stream().anyMatch(use -> sections(type).contains(use.kind().section()));
  }

  private static Set<String> sections(FactType conclusion) {
    return Stream.concat(
            conclusion.properties().values().stream().map(Property::texts),
            Vocabulary.factories(conclusion).values().stream()
                .flatMap(factory -> factory.parameters().stream()))
        .filter(TextDomain.NameOf.class::isInstance)
        .map(name -> ((TextDomain.NameOf) name).kind().section())
        .collect(Collectors.toSet());
  }

  private void reportNeverDrawn(Rule rule, Condition.Pattern pattern) {
    Set<String> known = new TreeSet<>();
    drawn.stream()
        .filter(conclusion -> conclusion.getClass() == pattern.type().javaType())
        .forEach(conclusion -> known.add("`" + Shape.of(conclusion, pack.names()) + "`"));
    findings.add(
        FindingCode.NEVER_HOLDS,
        rule.file().snippet(pattern.at()),
        "no rule draws a conclusion that `"
            + pattern.type().name()
            + "` could match here, so this rule concludes nothing",
        known.isEmpty()
            ? "write a rule that draws it, or delete this rule"
            : "rules draw only " + String.join(", ", known));
  }
}

package org.onboardingrules.check.advice;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Criterion;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;

/** A pack with its rules, seen as a definition of "complete". */
record Definition(RulePack pack, List<Rule> rules) {

  /** Returns everything that rules draw. */
  Stream<Conclusion> drawn() {
    return rules.stream().flatMap(rule -> rule.then().stream());
  }

  /** Returns the rules that conclude a criterion. */
  List<Rule> behind(DeclaredCriterion criterion) {
    CriterionMet met = new CriterionMet(criterion.id());
    return rules.stream().filter(rule -> rule.then().contains(met)).toList();
  }

  /**
   * Returns the patterns on which completion rests: those of the rules that conclude a required
   * criterion, and those of the rules that conclude completion itself, save for what only sums up
   * criteria.
   */
  List<Condition.Pattern> basis() {
    Stream<Rule> criteria =
        pack.criteria().values().stream()
            .filter(DeclaredCriterion::required)
            .flatMap(criterion -> behind(criterion).stream());
    Stream<Rule> completion =
        rules.stream().filter(rule -> rule.then().contains(OnboardingComplete.reached()));
    return Stream.concat(criteria, completion)
        .distinct()
        .flatMap(Rule::patterns)
        .filter(pattern -> pattern.type().javaType() != Criterion.class)
        .filter(pattern -> pattern.type().javaType() != CriterionMet.class)
        .toList();
  }
}

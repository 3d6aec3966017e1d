package org.onboardingrules.check.advice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
   * Returns the patterns over facts on which completion rests: those of the rules that conclude
   * completion itself, and those of the rules that conclude a criterion which one of them asks for.
   * Empty if one of these criteria is concluded by no rule, because then they are not all there.
   */
  List<Condition.Pattern> basis() {
    Set<Rule> basis = new LinkedHashSet<>();
    rules.stream().filter(r -> r.then().contains(OnboardingComplete.reached())).forEach(basis::add);
    int before = 0;
    while (basis.size() > before) {
      before = basis.size();
      List<List<Rule>> behind = askedForBy(basis).map(this::behind).toList();
      if (behind.contains(List.<Rule>of())) {
        return List.of();
      }
      behind.forEach(basis::addAll);
    }
    return needed(basis)
        .filter(pattern -> !pattern.type().isConclusion())
        .filter(pattern -> !Patterns.isOver(pattern, Criterion.class))
        .toList();
  }

  private static Stream<Condition.Pattern> needed(Set<Rule> rules) {
    return rules.stream().flatMap(rule -> rule.when().stream()).flatMap(Patterns::needed);
  }

  /** Criteria are asked for by name, or all that are required together. */
  private Stream<DeclaredCriterion> askedForBy(Set<Rule> rules) {
    List<Set<String>> named =
        needed(rules)
            .filter(pattern -> Patterns.isOver(pattern, CriterionMet.class))
            .map(pattern -> Patterns.texts(pattern, "id"))
            .toList();
    boolean together = named.contains(Set.<String>of());
    return pack.criteria().values().stream()
        .filter(
            criterion ->
                (together && criterion.required())
                    || named.stream().anyMatch(ids -> ids.contains(criterion.id())));
  }
}

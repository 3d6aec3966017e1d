package org.onboardingrules.check.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredGoal;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.model.ValueType;
import org.onboardingrules.term.code.CriterionKind;

/**
 * Advice on figures: one behind every qualitative criterion (R14), and none missing unnoticed
 * behind a goal (R113).
 */
record MeasureAdvice(Definition definition, Findings findings) {

  private static final String BASELINE = "targeted";
  private static final String MEASURE = "measured";

  void give() {
    Set<Named> figures =
        criteria(CriterionKind.QUANTITATIVE)
            .flatMap(criterion -> definition.behind(criterion).stream())
            .flatMap(MeasureAdvice::named)
            .collect(Collectors.toSet());
    criteria(CriterionKind.QUALITATIVE)
        .filter(criterion -> !isBacked(criterion, figures))
        .forEach(this::adviseOnQualitative);
    definition.pack().goals().values().forEach(this::adviseOnGoal);
  }

  /** A thing that rules ask for by its id. */
  private record Named(String type, String id) {}

  private Stream<DeclaredCriterion> criteria(CriterionKind kind) {
    return definition.pack().criteria().values().stream().filter(c -> c.kind() == kind);
  }

  /** A figure in its own rules, or a quantitative criterion on the same thing. */
  private boolean isBacked(DeclaredCriterion criterion, Set<Named> figures) {
    List<Rule> rules = definition.behind(criterion);
    return rules.stream().anyMatch(MeasureAdvice::readsFigure)
        || rules.stream().flatMap(MeasureAdvice::named).anyMatch(figures::contains);
  }

  private static boolean readsFigure(Rule rule) {
    return rule.patterns().anyMatch(pattern -> Patterns.isOver(pattern, Metric.class))
        || rule.operands().anyMatch(operand -> operand.type() == ValueType.NUMBER);
  }

  private static Stream<Named> named(Rule rule) {
    return rule.patterns()
        .flatMap(
            pattern ->
                Patterns.text(pattern, "id").stream()
                    .map(id -> new Named(pattern.type().name(), id)));
  }

  private void adviseOnQualitative(DeclaredCriterion criterion) {
    findings.add(
        FindingCode.QUALITATIVE_ALONE,
        criterion.at(),
        "the qualitative criterion `" + criterion.id() + "` has no figure behind it",
        "let its rule ask for a figure too, or add a quantitative criterion on the same goal,"
            + " metric or milestone");
  }

  private void adviseOnGoal(DeclaredGoal goal) {
    List<String> unnoticed = new ArrayList<>();
    if (!isAskedFor(goal, BASELINE)) {
      unnoticed.add("has no baseline or target (`" + BASELINE + "`)");
    }
    if (!isAskedFor(goal, MEASURE)) {
      unnoticed.add("is not measured (`" + MEASURE + "`)");
    }
    if (!unnoticed.isEmpty()) {
      findings.add(
          FindingCode.GOAL_UNMEASURED,
          goal.at(),
          "no rule notices when the goal `%s` of a customer %s"
              .formatted(goal.id(), String.join(", or ", unnoticed)),
          "draw a cause of delay or a play from `Goal( id == \"%s\", %s == false )`"
              .formatted(goal.id(), isAskedFor(goal, BASELINE) ? MEASURE : BASELINE));
    }
  }

  private boolean isAskedFor(DeclaredGoal goal, String property) {
    Predicate<Condition.Pattern> about =
        pattern ->
            Patterns.isOver(pattern, Goal.class)
                && Patterns.text(pattern, "id").map(goal.id()::equals).orElse(true);
    return definition.rules().stream()
        .flatMap(Rule::patterns)
        .anyMatch(about.and(pattern -> Patterns.asksFor(pattern, List.of(property))));
  }
}

package org.onboardingrules.check.advice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onboardingrules.authoring.fact.Goal;
import org.onboardingrules.authoring.fact.Metric;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.declared.DeclaredCriterion;
import org.onboardingrules.pack.declared.DeclaredGoal;
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
    if (definition.pack().criteria().values().stream()
        .map(definition::behind)
        .noneMatch(List::isEmpty)) {
      adviseOnCriteria();
    }
    definition.pack().goals().values().forEach(this::adviseOnGoal);
  }

  /** Only where every criterion is concluded by a rule: any other has a finding of its own. */
  private void adviseOnCriteria() {
    Set<Value.Thing> measured =
        criteria(CriterionKind.QUANTITATIVE)
            .flatMap(criterion -> definition.behind(criterion).stream())
            .flatMap(this::things)
            .collect(Collectors.toSet());
    criteria(CriterionKind.QUALITATIVE)
        .filter(criterion -> !isBacked(criterion, measured))
        .forEach(this::adviseOnQualitative);
  }

  private Stream<DeclaredCriterion> criteria(CriterionKind kind) {
    return definition.pack().criteria().values().stream().filter(c -> c.kind() == kind);
  }

  /** A figure in its own rules, or a quantitative criterion on the same thing. */
  private boolean isBacked(DeclaredCriterion criterion, Set<Value.Thing> measured) {
    List<Rule> rules = definition.behind(criterion);
    return rules.stream().anyMatch(MeasureAdvice::readsFigure)
        || rules.stream().flatMap(this::things).anyMatch(measured::contains);
  }

  private static boolean readsFigure(Rule rule) {
    return rule.patterns().anyMatch(pattern -> Patterns.isOver(pattern, Metric.class))
        || rule.operands().anyMatch(operand -> operand.type() == ValueType.NUMBER);
  }

  private Stream<Value.Thing> things(Rule rule) {
    return rule.patterns().flatMap(new Value(definition.pack())::things);
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
    boolean targeted = isAskedFor(goal, BASELINE);
    boolean measured = isAskedFor(goal, MEASURE);
    if (targeted && measured) {
      return;
    }
    String noTarget = BASELINE + " == false";
    String noMeasure = MEASURE + " == false";
    findings.add(
        FindingCode.GOAL_UNMEASURED,
        goal.at(),
        "no rule notices when `%s` %s"
            .formatted(
                goal.id(),
                targeted
                    ? "is not measured"
                    : measured ? "has no target" : "has no target, or is not measured"),
        "draw a cause of delay or a play from `Goal( id == \"%s\", %s )`"
            .formatted(
                goal.id(),
                targeted ? noMeasure : measured ? noTarget : noTarget + " || " + noMeasure));
  }

  private boolean isAskedFor(DeclaredGoal goal, String property) {
    return definition.rules().stream()
        .flatMap(Rule::patterns)
        .filter(pattern -> Patterns.isOver(pattern, Goal.class))
        .filter(pattern -> isAbout(goal, Patterns.texts(pattern, "id")))
        .anyMatch(pattern -> Patterns.asksFor(pattern, List.of(property)));
  }

  private static boolean isAbout(DeclaredGoal goal, Set<String> ids) {
    return ids.isEmpty() || ids.contains(goal.id());
  }
}

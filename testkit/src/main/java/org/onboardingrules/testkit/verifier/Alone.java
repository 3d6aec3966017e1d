package org.onboardingrules.testkit.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.explanation.writing.ExplanationWriter;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.source.SourceText;
import org.onboardingrules.source.Span;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;

/** Judges a rule by itself, by the evaluator of the rule model. */
record Alone(TestedPack pack, Rule rule) {

  private static final SourceText GIVEN = SourceText.of("given", "given");

  /** Nobody asks what would have to change. */
  private static final Prospect NONE =
      new Prospect(
          false, Possibility.POSSIBLE, List.of(), false, Optional.empty(), List.of(), List.of());

  /**
   * Returns how the rule stands.
   *
   * @param base an account that has the segment and the day of the facts
   * @param drawn what other rules conclude
   */
  Verification judge(Case base, Facts facts, List<? extends Conclusion> drawn) {
    List<Rule> rules = new ArrayList<>(drawn.stream().map(Alone::drawing).toList());
    rules.add(rule);
    EvaluatedPack alone = with(rules);
    List<RuleTrace> traces = alone.traces(base.account(), facts);
    Assessment assessment = alone.assess(base.account(), base.asOf());
    Explanation explanation =
        new ExplanationWriter(pack.pack(), assessment)
            .write(
                traces,
                alone.facts(base.account(), base.asOf()).onboarding(),
                Truth.TRUE,
                Truth.TRUE,
                NONE);
    return new Verification(
        rule, explanation, "alone" + (drawn.isEmpty() ? "" : ", given " + drawn));
  }

  private EvaluatedPack with(List<Rule> rules) {
    try {
      return pack.evaluated().with(rules);
    } catch (ValidationException e) {
      throw new IllegalStateException("a rule of a pack that was checked is at fault", e);
    }
  }

  /** A rule that holds whatever is known, so that its conclusion is there as any other is. */
  private static Rule drawing(Conclusion conclusion) {
    return new Rule(
        "given: " + conclusion.label(),
        SourceText.of(GIVEN.name(), GIVEN.text()),
        new Span(0, GIVEN.text().length()),
        List.of(),
        List.of(),
        List.of(),
        List.of(conclusion),
        List.of());
  }
}

package org.onboardingrules.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;

/**
 * Turns rules into what the evaluator concludes by them. Speaks only of types that a changed
 * evaluator, loaded beside the real one, shares with it.
 */
public final class EvaluatorAlone
    implements Function<List<String>, Function<Facts, Set<Conclusion>>> {

  @Override
  public Function<Facts, Set<Conclusion>> apply(List<String> bodies) {
    Evaluator evaluator = new Evaluator(RuleFiles.strata(RuleFiles.read(RuleFiles.apart(bodies))));
    return facts -> {
      try {
        return evaluator.evaluate(facts, 100_000).drawn();
      } catch (StepLimitReached e) {
        throw new IllegalStateException(e);
      }
    };
  }
}

package org.onboardingrules.testkit.mutation;

import java.util.List;
import org.onboardingrules.engine.EvaluationException;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.search.Distance;
import org.onboardingrules.testkit.search.Goal;
import org.onboardingrules.testkit.search.Judged;

/** A mutant concludes other things about a case than the pack. */
record ToldApart(Candidate candidate) implements Goal {

  /** Near as a case may be, this much is left as long as it does not tell the two apart. */
  private static final double AT_LEAST = 0.1;

  @Override
  public boolean isMetBy(Judged judged) {
    try {
      return !candidate.difference(judged).isEmpty();
    } catch (EvaluationException e) {
      return false;
    }
  }

  @Override
  public double distance(Judged judged) {
    return isMetBy(judged)
        ? 0
        : AT_LEAST
            + candidate.mutant().telling().stream()
                .mapToDouble(rule -> Distance.of(judged, rule))
                .min()
                .orElse(1);
  }

  @Override
  public List<Rule> rules() {
    return candidate.mutant().telling();
  }
}

package org.onboardingrules.testkit.coverage;

import java.util.List;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.testkit.scenario.Outcome;
import org.onboardingrules.testkit.search.Distance;
import org.onboardingrules.testkit.search.Judged;

/**
 * An assessment says something.
 *
 * @param drawing the rules whose conclusion it is; none where it is not one
 */
record OutcomeSaid(Outcome outcome, List<Rule> drawing, Snippet at) implements Aim {

  @Override
  public String text() {
    return "assessments: `%s`".formatted(outcome);
  }

  @Override
  public boolean isMetBy(Judged judged) {
    return outcome.isIn(judged.said());
  }

  @Override
  public double distance(Judged judged) {
    if (isMetBy(judged)) {
      return 0;
    }
    double nearest =
        drawing.stream().mapToDouble(rule -> Distance.of(judged, rule)).min().orElse(0);
    return 1 + nearest;
  }

  @Override
  public List<Rule> rules() {
    return drawing;
  }
}

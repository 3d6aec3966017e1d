package org.onboardingrules.testkit.coverage;

import java.util.List;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.search.Distance;
import org.onboardingrules.testkit.search.Judged;

/** A rule concludes. */
record RuleConcluded(Rule rule) implements Aim {

  @Override
  public Snippet at() {
    return rule.at();
  }

  @Override
  public String text() {
    return "rule `%s`: it concludes".formatted(rule.name());
  }

  @Override
  public boolean isMetBy(Judged judged) {
    return judged.truth(rule) == Truth.TRUE;
  }

  @Override
  public double distance(Judged judged) {
    return Distance.of(judged, rule);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }
}

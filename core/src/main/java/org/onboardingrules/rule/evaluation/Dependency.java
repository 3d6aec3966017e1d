package org.onboardingrules.rule.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;

/**
 * One rule reads what another may conclude.
 *
 * @param negated whether it asks for its absence, or counts it
 */
record Dependency(Rule drawer, Rule reader, boolean negated) {

  static List<Dependency> among(List<Rule> rules) {
    List<Dependency> all = new ArrayList<>();
    for (Rule reader : rules) {
      for (Read read : reads(reader)) {
        rules.stream()
            .filter(
                drawer -> drawer.then().stream().anyMatch(c -> PossibleMatch.of(read.pattern(), c)))
            .forEach(drawer -> all.add(new Dependency(drawer, reader, read.negated())));
      }
    }
    return all;
  }

  private record Read(Condition.Pattern pattern, boolean negated) {}

  private static List<Read> reads(Rule rule) {
    List<Read> reads = new ArrayList<>();
    rule.when().forEach(condition -> collect(condition, false, reads));
    return reads;
  }

  private static void collect(Condition condition, boolean negated, List<Read> reads) {
    if (condition instanceof Condition.Pattern pattern) {
      if (pattern.type().isConclusion()) {
        reads.add(new Read(pattern, negated));
      }
    } else if (condition instanceof Condition.Not not) {
      collect(not.inner(), !negated, reads);
    } else if (condition instanceof Condition.Exists exists) {
      collect(exists.inner(), negated, reads);
    } else if (condition instanceof Condition.AllOf group) {
      group.parts().forEach(part -> collect(part, negated, reads));
    } else if (condition instanceof Condition.AnyOf group) {
      group.parts().forEach(part -> collect(part, negated, reads));
    } else if (condition instanceof Condition.Forall forall) {
      collect(forall.range(), !negated, reads);
      forall.needed().forEach(part -> collect(part, negated, reads));
    } else if (condition instanceof Condition.Accumulate accumulate) {
      collect(accumulate.source(), true, reads);
    } else {
      collect(((Condition.WhereReported) condition).inner(), negated, reads);
    }
  }
}

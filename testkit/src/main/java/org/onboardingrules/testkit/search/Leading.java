package org.onboardingrules.testkit.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onboardingrules.rule.evaluation.PossibleMatch;
import org.onboardingrules.rule.model.Condition;
import org.onboardingrules.rule.model.Rule;

/** Rules with those that they rest on. */
final class Leading {

  private Leading() {}

  /** Returns some rules, and those of all that may conclude what they ask for, and so on. */
  static List<Rule> to(List<Rule> rules, List<Rule> all) {
    List<Rule> leading = new ArrayList<>();
    Deque<Rule> open = new ArrayDeque<>(rules);
    while (!open.isEmpty()) {
      Rule rule = open.remove();
      if (!leading.contains(rule)) {
        leading.add(rule);
        all.stream().filter(other -> isReadBy(rule, other)).forEach(open::add);
      }
    }
    return leading;
  }

  private static boolean isReadBy(Rule reader, Rule drawer) {
    List<Condition.Pattern> read =
        reader.patterns().filter(pattern -> pattern.type().isConclusion()).toList();
    return drawer.then().stream()
        .anyMatch(
            conclusion -> read.stream().anyMatch(pattern -> PossibleMatch.of(pattern, conclusion)));
  }
}

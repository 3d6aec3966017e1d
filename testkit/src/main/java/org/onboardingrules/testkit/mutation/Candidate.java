package org.onboardingrules.testkit.mutation;

import java.util.List;
import java.util.function.Predicate;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.search.Judged;

/**
 * A mutant, and where it can show: the change of one rule is asked of that rule alone before the
 * whole pack is asked.
 *
 * @param mayShow whether the mutant can say something else about a case; never wrong where it says
 *     that it cannot
 */
record Candidate(Mutant mutant, Predicate<Judged> mayShow) {

  /** Returns a mutant of which nobody knows where it shows. */
  static Candidate anywhere(Mutant mutant) {
    return new Candidate(mutant, judged -> true);
  }

  /** Returns a mutant that draws other conclusions, or none, where a rule holds. */
  static Candidate whereHolds(Rule rule, Mutant mutant) {
    return new Candidate(mutant, judged -> judged.truth(rule) != Truth.FALSE);
  }

  /**
   * Returns a mutant in which a rule asks for something else. Where the rule stands as before, all
   * stands as before, unless it reads conclusions, which may rest on its own.
   */
  static Candidate whereStandsOtherwise(Rule rule, Rule changed, Mutant mutant) {
    return rule.factTypes().stream().anyMatch(type -> type.isConclusion())
        ? anywhere(mutant)
        : new Candidate(mutant, judged -> judged.truth(rule) != judged.truth(changed));
  }

  /** Returns what the mutant says differently about a case. */
  Difference difference(Judged judged) {
    return mayShow.test(judged)
        ? Difference.between(judged.said(), mutant.pack(), judged.asked())
        : new Difference(List.of(), List.of());
  }
}

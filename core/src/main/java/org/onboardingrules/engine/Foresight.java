package org.onboardingrules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.CriterionMet;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.change.Prospects;
import org.onboardingrules.change.Verdict;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.SegmentId;

/**
 * Asks what would have to change. Immutable and thread-safe.
 *
 * @param leading the rules that have a say in completion, or in a criterion
 */
record Foresight(Strata leading) {

  static Foresight of(Strata strata, Stream<String> criteria) {
    Stream<Conclusion> met = criteria.map(CriterionMet::of);
    return new Foresight(
        strata.leadingToAny(Stream.concat(Stream.of(OnboardingComplete.reached()), met).toList()));
  }

  Prospect prospect(Judge judge, Account account, SegmentId segment, LocalDate asOf) {
    List<Rule> rules = leading.layers().stream().flatMap(List::stream).toList();
    Evaluator evaluator = new Evaluator(leading);
    return new Prospects(
            judge.pack(),
            rules,
            (changed, day) ->
                verdict(judge.evaluator().judgement(evaluator, changed, segment, day)),
            (changed, day) -> verdict(judge.judgement(changed, segment, day)))
        .of(account, asOf);
  }

  private static Verdict verdict(Judgement judgement) {
    return new Verdict(judgement.facts(), judgement.evaluation());
  }
}

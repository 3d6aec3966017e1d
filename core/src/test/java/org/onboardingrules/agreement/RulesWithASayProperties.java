package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.Strata;

/** The rules that have a say in a conclusion say of it what all the rules say. */
class RulesWithASayProperties {

  private static final int LIMIT = 100_000;

  @Property(
      tries = 100,
      seed = "20261128",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void they_conclude_it_just_where_all_rules_do(@ForAll @LongRange(min = 0) long seed)
      throws Exception {
    RandomPack pack = RandomPack.of(new Dice.Seed(seed, 0), 10);
    Strata all = RuleFiles.strata(pack.rules());
    int rules = size(all);
    for (Account account : pack.accounts()) {
      Evaluation whole = new Evaluator(all).evaluate(Judges.facts(account), LIMIT);
      for (Conclusion conclusion : conclusions(all)) {
        Strata leading = all.leadingTo(conclusion);
        Evaluation part = new Evaluator(leading).evaluate(Judges.facts(account), LIMIT);

        assertThat(part.truthOf(conclusion)).isEqualTo(whole.truthOf(conclusion));
        Statistics.label("truth").collect(part.truthOf(conclusion));
        Statistics.label("fewer rules").collect(size(leading) < rules);
      }
    }
    Statistics.label("fewer rules")
        .coverage(seen -> seen.check(true).percentage(share -> share > 50));
  }

  private static int size(Strata strata) {
    return strata.layers().stream().mapToInt(List::size).sum();
  }

  private static Set<Conclusion> conclusions(Strata strata) {
    return strata.layers().stream()
        .flatMap(List::stream)
        .flatMap(rule -> rule.then().stream())
        .collect(Collectors.toSet());
  }
}

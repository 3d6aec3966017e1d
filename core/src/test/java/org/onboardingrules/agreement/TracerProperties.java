package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.evaluation.Tracer;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.term.Truth;

/** A trace tells of every rule what the evaluator says of it. */
class TracerProperties {

  private static final int LIMIT = 100_000;

  @Provide
  Arbitrary<List<String>> rules() {
    return RuleTexts.bodies();
  }

  @Provide
  Arbitrary<List<Account>> accounts() {
    return RandomAccounts.accounts().list().ofSize(50);
  }

  @Property(
      tries = 100,
      seed = "20260331",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void a_conclusion_is_as_true_as_the_trace_of_the_nearest_rule_that_draws_it(
      @ForAll("rules") List<String> bodies, @ForAll("accounts") List<Account> accounts)
      throws Exception {
    Strata strata = Judges.strata(bodies);
    List<Rule> rules = strata.layers().stream().flatMap(List::stream).toList();
    for (Account account : accounts) {
      Facts facts = Judges.facts(account);
      Evaluation evaluation = new Evaluator(strata).evaluate(facts, LIMIT);
      Tracer tracer = new Tracer(rules, facts, evaluation, LIMIT);
      Map<Conclusion, Truth> told = new HashMap<>();
      for (Rule rule : rules) {
        Truth truth = tracer.trace(rule).truth();
        rule.then().forEach(conclusion -> told.merge(conclusion, truth, Truth::or));
      }

      assertThat(told)
          .allSatisfy(
              (conclusion, truth) ->
                  assertThat(truth)
                      .as(() -> conclusion + "\n" + String.join("\n", bodies))
                      .isEqualTo(evaluation.truthOf(conclusion)));
    }
  }
}

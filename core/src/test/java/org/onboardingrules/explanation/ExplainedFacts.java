package org.onboardingrules.explanation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.check.PackCheck;
import org.onboardingrules.engine.CompiledPack;
import org.onboardingrules.explanation.prospect.Possibility;
import org.onboardingrules.explanation.prospect.Prospect;
import org.onboardingrules.explanation.writing.ExplanationWriter;
import org.onboardingrules.internal.drools.DroolsCompiler;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.term.Truth;

/** Explains facts, also such as no account has, by the pack of the agreement test. */
final class ExplainedFacts {

  private static final int LIMIT = 100_000;
  private static final Prospect NONE =
      new Prospect(
          true, Possibility.POSSIBLE, List.of(), true, Optional.empty(), List.of(), List.of());

  private final RulePack pack;
  private final Evaluator evaluator;
  private final DroolsRules drools;
  private final Assessment assessment;

  ExplainedFacts() throws Exception {
    this.pack = RulePack.read(Path.of("src/test/resources/agreement"));
    Strata strata = PackCheck.of(pack).strata();
    this.evaluator = new Evaluator(strata);
    this.drools = DroolsCompiler.compile(strata.layers());
    Account any = RandomAccounts.some(1, 1).get(0);
    this.assessment = CompiledPack.compile(pack).assess(any, RandomAccounts.AS_OF);
  }

  Facts facts(Account account) {
    return AsOf.facts(account, pack, account.segment().orElseThrow(), RandomAccounts.AS_OF);
  }

  /** The explanation, but for texts that an assessment has the values of. */
  Explanation explain(Facts facts) throws Exception {
    Evaluation evaluation = evaluate(facts);
    return new ExplanationWriter(pack, assessment)
        .write(
            evaluator.trace(facts, evaluation, LIMIT),
            facts.onboarding(),
            Truth.TRUE,
            Truth.TRUE,
            NONE);
  }

  Evaluation evaluate(Facts facts) throws Exception {
    return evaluator.evaluate(facts, LIMIT);
  }

  Set<Conclusion> drools(Facts facts) throws Exception {
    return drools.fire(facts, LIMIT);
  }
}

package org.onboardingrules.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.onboardingrules.account.Account;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.internal.drools.DroolsCompiler;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.internal.drools.FiringLimitReached;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Rule;

/** Drools and the evaluator, given the same rules. */
record Judges(DroolsRules drools, Evaluator evaluator) {

  /** More than random rules need. */
  static final int LIMIT = 100_000;

  private static final RulePack DECLARATIONS = declarations();

  /** What each of the two says about the same facts. */
  record Verdicts(Set<Conclusion> drools, Evaluation evaluation) {

    boolean agree() {
      return drools.equals(evaluation.drawn());
    }
  }

  private static RulePack declarations() {
    try {
      return RulePack.read(Path.of("src/test/resources/agreement"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** Compiles rules that close no cycle through negation. */
  static Judges of(List<Rule> rules) throws ValidationException {
    Strata strata = RuleFiles.strata(rules);
    return new Judges(DroolsCompiler.compile(strata.layers()), new Evaluator(strata));
  }

  static Facts facts(Account account) {
    return AsOf.facts(account, DECLARATIONS, account.segment().orElseThrow(), RandomAccounts.AS_OF);
  }

  Verdicts on(Facts facts) {
    try {
      return new Verdicts(drools.fire(facts, LIMIT), evaluator.evaluate(facts, LIMIT));
    } catch (FiringLimitReached | StepLimitReached e) {
      throw new IllegalStateException(e);
    }
  }
}

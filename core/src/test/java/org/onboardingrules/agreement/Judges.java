package org.onboardingrules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onboardingrules.account.Account;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.internal.drools.DroolsCompiler;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.internal.drools.FiringLimitReached;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.reading.RuleReader;
import org.onboardingrules.source.SourceText;

/** Drools and the evaluator, given the same rules. */
record Judges(DroolsRules drools, Evaluator evaluator) {

  private static final int LIMIT = 100_000;
  private static final RulePack DECLARATIONS = declarations();

  /** What each of the two concludes about an account. */
  record Verdicts(Set<Conclusion> drools, Set<Conclusion> evaluator) {

    boolean agree() {
      return drools.equals(evaluator);
    }
  }

  private static RulePack declarations() {
    try {
      return RulePack.read(Path.of("src/test/resources/agreement"));
    } catch (ValidationException e) {
      throw new AssertionError(e);
    }
  }

  /** Compiles rules; one that would close a cycle through negation is left out. */
  static Judges of(List<String> bodies) throws ValidationException {
    Strata strata = strata(bodies);
    return new Judges(DroolsCompiler.compile(strata.layers()), new Evaluator(strata));
  }

  /** Orders rules; one that would close a cycle through negation is left out. */
  static Strata strata(List<String> bodies) {
    return Strata.of(stratifiable(bodies), new Findings());
  }

  static Facts facts(Account account) {
    return AsOf.facts(account, DECLARATIONS, account.segment().orElseThrow(), RandomAccounts.AS_OF);
  }

  Verdicts on(Account account) throws FiringLimitReached, StepLimitReached {
    Facts facts = facts(account);
    return new Verdicts(drools.fire(facts, LIMIT), evaluator.evaluate(facts, LIMIT).drawn());
  }

  private static List<Rule> stratifiable(List<String> bodies) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      List<Rule> more = new ArrayList<>(rules);
      more.add(read(i, bodies.get(i)));
      Findings cycles = new Findings();
      Strata.of(more, cycles);
      if (cycles.count() == 0) {
        rules = more;
      }
    }
    return rules;
  }

  private static Rule read(int number, String body) {
    String text = "package random\n\nrule \"rule " + number + "\"\n" + body;
    Findings findings = new Findings();
    List<Rule> rules = RuleReader.read(List.of(SourceText.of(number + ".drl", text)), findings);
    assertThat(findings.report().findings()).as(() -> findings.report().toString()).isEmpty();
    return rules.get(0);
  }
}

package org.onboardingrules.engine;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.internal.drools.FiringLimitReached;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.term.SegmentId;

/**
 * Judges an account on a day, by Drools and by the evaluator of the rule model, which must agree.
 * Immutable and thread-safe.
 */
record Judge(EvaluatorJudge evaluator, DroolsRules rules) {

  /** Returns the same judge with another limit on how often rules may fire. */
  Judge withFiringLimit(int limit) {
    return new Judge(evaluator.withFiringLimit(limit), rules);
  }

  RulePack pack() {
    return evaluator.pack();
  }

  /**
   * Returns what both conclude.
   *
   * @throws FiringLimitException if rules fire more often than they may
   * @throws EngineDisagreementException if the two conclude different things
   */
  Judgement judgement(Account account, SegmentId segment, LocalDate day) {
    Judgement judgement = evaluator.judgement(account, segment, day);
    Set<Conclusion> evaluated = judgement.evaluation().drawn();
    Set<Conclusion> drawn = fire(judgement.facts(), account);
    if (!drawn.equals(evaluated)) {
      throw new EngineDisagreementException(
          account.id(), pack().id(), difference(drawn, evaluated));
    }
    return judgement;
  }

  private Set<Conclusion> fire(Facts facts, Account account) {
    int limit = evaluator.firingLimit();
    try {
      return rules.fire(facts, limit);
    } catch (FiringLimitReached reached) {
      throw new FiringLimitException(account.id(), pack().id(), reached.rule(), limit);
    }
  }

  private static String difference(Set<Conclusion> engine, Set<Conclusion> evaluator) {
    Set<String> different = new TreeSet<>();
    engine.stream().filter(c -> !evaluator.contains(c)).forEach(c -> different.add(c.toString()));
    evaluator.stream().filter(c -> !engine.contains(c)).forEach(c -> different.add(c.toString()));
    return String.join(", ", different);
  }
}

package org.onboardingrules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onboardingrules.account.Account;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.internal.drools.DroolsRules;
import org.onboardingrules.internal.drools.FiringLimitReached;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.term.SegmentId;

/**
 * Judges an account on a day, by Drools and by the evaluator of the rule model, which must agree.
 * Immutable and thread-safe.
 *
 * @param evaluator of all rules
 * @param completion the same of those rules alone that have a say in completion
 */
record Judge(
    RulePack pack, Evaluator evaluator, Evaluator completion, DroolsRules rules, int firingLimit) {

  static Judge of(RulePack pack, Strata strata, DroolsRules rules, int firingLimit) {
    Evaluator completion = new Evaluator(strata.leadingTo(OnboardingComplete.reached()));
    return new Judge(pack, new Evaluator(strata), completion, rules, firingLimit);
  }

  /** Returns the same judge with another limit on how often rules may fire. */
  Judge withFiringLimit(int limit) {
    return new Judge(pack, evaluator, completion, rules, limit);
  }

  /**
   * Returns what both conclude.
   *
   * @throws FiringLimitException if rules fire more often than they may
   * @throws EngineDisagreementException if the two conclude different things
   */
  Judgement judgement(Account account, SegmentId segment, LocalDate day) {
    Facts facts = AsOf.facts(account, pack, segment, day);
    Evaluation evaluation = evaluate(evaluator, facts, account);
    Set<Conclusion> drawn = fire(facts, account);
    if (!drawn.equals(evaluation.drawn())) {
      throw new EngineDisagreementException(
          account.id(), pack.id(), difference(drawn, evaluation.drawn()));
    }
    return new Judgement(facts, evaluation);
  }

  /**
   * Returns what the evaluator alone makes of completion, a small part of the work of a judgement.
   *
   * @throws FiringLimitException if rules fire more often than they may
   */
  Judgement ofCompletion(Account account, SegmentId segment, LocalDate day) {
    return judgement(completion, account, segment, day);
  }

  /**
   * Returns what the evaluator alone makes of some of the rules.
   *
   * @param some the evaluator of those rules
   * @throws FiringLimitException if rules hold more often than they may
   */
  Judgement judgement(Evaluator some, Account account, SegmentId segment, LocalDate day) {
    Facts facts = AsOf.facts(account, pack, segment, day);
    return new Judgement(facts, evaluate(some, facts, account));
  }

  /**
   * Tells how each rule stands in a judgement.
   *
   * @throws FiringLimitException if that needs more steps than rules may take
   */
  List<RuleTrace> traces(Judgement judgement, Account account) {
    try {
      return evaluator.trace(judgement.facts(), judgement.evaluation(), firingLimit);
    } catch (StepLimitReached reached) {
      throw new FiringLimitException(account.id(), pack.id(), reached.rule(), firingLimit);
    }
  }

  private Evaluation evaluate(Evaluator some, Facts facts, Account account) {
    try {
      return some.evaluate(facts, firingLimit);
    } catch (StepLimitReached reached) {
      throw new FiringLimitException(account.id(), pack.id(), reached.rule(), firingLimit);
    }
  }

  private Set<Conclusion> fire(Facts facts, Account account) {
    try {
      return rules.fire(facts, firingLimit);
    } catch (FiringLimitReached reached) {
      throw new FiringLimitException(account.id(), pack.id(), reached.rule(), firingLimit);
    }
  }

  private static String difference(Set<Conclusion> engine, Set<Conclusion> evaluator) {
    Set<String> different = new TreeSet<>();
    engine.stream().filter(c -> !evaluator.contains(c)).forEach(c -> different.add(c.toString()));
    evaluator.stream().filter(c -> !engine.contains(c)).forEach(c -> different.add(c.toString()));
    return String.join(", ", different);
  }
}

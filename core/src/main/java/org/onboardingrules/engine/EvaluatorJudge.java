package org.onboardingrules.engine;

import java.time.LocalDate;
import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.asof.AsOf;
import org.onboardingrules.authoring.conclusion.OnboardingComplete;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.Evaluator;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Strata;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.term.SegmentId;

/**
 * Judges an account on a day by the evaluator of the rule model alone. Immutable and thread-safe.
 *
 * @param evaluator of all rules
 * @param completion the same of those rules alone that have a say in completion
 * @param firingLimit how often rules may hold for one account
 */
record EvaluatorJudge(RulePack pack, Evaluator evaluator, Evaluator completion, int firingLimit) {

  static EvaluatorJudge of(RulePack pack, Strata strata, int firingLimit) {
    Evaluator completion = new Evaluator(strata.leadingTo(OnboardingComplete.reached()));
    return new EvaluatorJudge(pack, new Evaluator(strata), completion, firingLimit);
  }

  EvaluatorJudge withFiringLimit(int limit) {
    return new EvaluatorJudge(pack, evaluator, completion, limit);
  }

  /**
   * Returns what all rules conclude.
   *
   * @throws FiringLimitException if rules hold more often than they may
   */
  Judgement judgement(Account account, SegmentId segment, LocalDate day) {
    return judgement(evaluator, account, segment, day);
  }

  /** Returns what the rules make of completion, a small part of the work of a judgement. */
  Judgement ofCompletion(Account account, SegmentId segment, LocalDate day) {
    return judgement(completion, account, segment, day);
  }

  /**
   * Returns what some of the rules conclude.
   *
   * @param some the evaluator of those rules
   * @throws FiringLimitException if rules hold more often than they may
   */
  Judgement judgement(Evaluator some, Account account, SegmentId segment, LocalDate day) {
    return judgement(some, AsOf.facts(account, pack, segment, day), account);
  }

  /** Returns what all rules conclude about the facts of an account. */
  Judgement judgement(Facts facts, Account account) {
    return judgement(evaluator, facts, account);
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

  private Judgement judgement(Evaluator some, Facts facts, Account account) {
    try {
      Evaluation evaluation = some.evaluate(facts, firingLimit);
      return new Judgement(facts, evaluation);
    } catch (StepLimitReached reached) {
      throw new FiringLimitException(account.id(), pack.id(), reached.rule(), firingLimit);
    }
  }
}

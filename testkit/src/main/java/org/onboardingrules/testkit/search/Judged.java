package org.onboardingrules.testkit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.engine.EvaluatedPack;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.rule.evaluation.Evaluation;
import org.onboardingrules.rule.evaluation.StepLimitReached;
import org.onboardingrules.rule.evaluation.Tracer;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.rule.trace.RuleTrace;
import org.onboardingrules.term.Truth;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.scenario.Outcome;

/**
 * A case and what a pack makes of it, each part found when it is first asked for and kept, so that
 * many questions can be put to one case. Safe to share between threads.
 */
public final class Judged {

  /** So many ways are never there: packs are checked against a far lower limit. */
  private static final int LIMIT = 1_000_000;

  private final EvaluatedPack pack;
  private final Case asked;
  private final Facts facts;
  private @Nullable Evaluation evaluation;
  private @Nullable Tracer tracer;
  private @Nullable Assessment assessment;

  private Judged(EvaluatedPack pack, Case asked, Facts facts) {
    this.pack = pack;
    this.asked = asked;
    this.facts = facts;
  }

  /**
   * Returns a case about which a pack can be asked.
   *
   * @throws UnsuitableAccountException if the account does not fit the pack
   */
  public static Judged of(EvaluatedPack pack, Case asked) {
    return new Judged(pack, asked, pack.facts(asked.account(), asked.asOf()));
  }

  /** Returns the case. */
  public Case asked() {
    return asked;
  }

  /** Returns the pack that judges it. */
  public EvaluatedPack pack() {
    return pack;
  }

  /** Returns the facts that rules see. */
  public Facts facts() {
    return facts;
  }

  /** Returns what the rules of the pack conclude. */
  public synchronized Evaluation evaluation() {
    if (evaluation == null) {
      evaluation = pack.evaluate(asked.account(), facts);
    }
    return evaluation;
  }

  /** Returns what the pack says of the account. */
  public synchronized Assessment assessment() {
    if (assessment == null) {
      assessment = pack.assess(asked.account(), facts, evaluation());
    }
    return assessment;
  }

  /** Returns the same in the words of scenario files. */
  public List<Outcome> said() {
    return Outcome.of(assessment());
  }

  /**
   * Returns whether a rule holds, beside what the rules of the pack conclude. It may be one that
   * the pack does not have, such as one of its own with something changed.
   *
   * @throws IllegalStateException if that takes more steps than any pack needs
   */
  public synchronized Truth truth(Rule rule) {
    try {
      return tracer().truth(rule);
    } catch (StepLimitReached reached) {
      throw endless(reached);
    }
  }

  /**
   * Tells how a rule stands, as {@link #truth} would say whether it holds.
   *
   * @throws IllegalStateException if that takes more steps than any pack needs
   */
  public synchronized RuleTrace trace(Rule rule) {
    try {
      return tracer().trace(rule);
    } catch (StepLimitReached reached) {
      throw endless(reached);
    }
  }

  private synchronized Tracer tracer() {
    if (tracer == null) {
      tracer = new Tracer(pack.rules(), facts, evaluation(), LIMIT);
    }
    return tracer;
  }

  private IllegalStateException endless(StepLimitReached reached) {
    return new IllegalStateException(
        "account `%s`: %s".formatted(asked.account().id(), reached.getMessage()), reached);
  }
}

package org.onboardingrules.check.advice;

import java.util.List;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.pack.RulePack;
import org.onboardingrules.rule.model.Rule;

/** Gives all advice on a pack. */
public final class Advice {

  private Advice() {}

  /** Gives the advice that rests on what the pack declares alone. */
  public static void onPlan(RulePack pack, Findings findings) {
    new PlanAdvice(pack, findings).give();
    new EscalationAdvice(pack, findings).give();
  }

  /**
   * Gives the advice that rests on the rules too.
   *
   * @param rules all rules of the pack that hold, none of them faulty
   */
  public static void onRules(RulePack pack, List<Rule> rules, Findings findings) {
    Definition definition = new Definition(pack, rules);
    new CompletionAdvice(definition, findings).give();
    new MeasureAdvice(definition, findings).give();
    new RiskAdvice(definition, findings).give();
  }
}

package org.onboardingrules.testkit.verifier;

import java.time.LocalDate;
import org.onboardingrules.account.Account;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.TestedPack;

/**
 * A rule among all others of its pack, judged by Drools and the evaluator. Immutable and
 * thread-safe.
 */
public final class RuleInFullPack {

  private final TestedPack pack;
  private final Rule rule;

  RuleInFullPack(TestedPack pack, Rule rule) {
    this.pack = pack;
    this.rule = rule;
  }

  /**
   * Returns how the rule stands about an account on a day.
   *
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999
   * @throws UnsuitableAccountException if the account does not fit the pack
   */
  public Verification given(Account account, LocalDate asOf) {
    Explanation explanation = pack.compiled().explain(account, asOf);
    String about =
        "account `%s` on %s, in the full pack `%s`".formatted(account.id(), asOf, pack.pack().id());
    return new Verification(rule, explanation, about);
  }

  /** Returns the rule's name. */
  @Override
  public String toString() {
    return rule.name();
  }
}

package org.onboardingrules.agreement;

import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.rule.model.Rule;

/** A pack and an account, judged by both judges: of this pair all laws are asked. */
record Judged(Account account, Facts facts, Judges.Verdicts verdicts) {

  /**
   * A pack of random rules, ready to judge accounts.
   *
   * @param bodies the conditions and conclusions of the rules, as text
   */
  record Pack(List<String> bodies, List<Rule> rules, Judges judges) {

    Judged judge(Account account) {
      Facts facts = Judges.facts(account);
      return new Judged(account, facts, judges.on(facts));
    }
  }
}

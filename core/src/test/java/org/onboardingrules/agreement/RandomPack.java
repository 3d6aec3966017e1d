package org.onboardingrules.agreement;

import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.rule.model.Rule;

/** A pack of random rules, and accounts at the boundaries that its rules ask about. */
record RandomPack(Dice.Seed seed, List<String> bodies, List<Rule> rules, List<Account> accounts) {

  /** The same pack for the same seed; rules that would close a cycle are left out. */
  static RandomPack of(Dice.Seed seed, int accounts) {
    Dice dice = seed.dice();
    List<String> bodies = RuleFiles.stratifiable(RandomRules.bodies(dice));
    List<Rule> rules = RuleFiles.read(RuleFiles.apart(bodies));
    return new RandomPack(
        seed, bodies, rules, RandomAccounts.some(accounts, Boundaries.of(rules), dice));
  }
}

package org.onboardingrules.testkit.verifier;

import java.util.List;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.TestedPack;

/**
 * Holds single rules of a pack against given facts: what a rule concludes, or by which condition it
 * is blocked. Immutable and thread-safe; every step returns another object.
 *
 * <pre>{@code
 * RuleVerifier verifier = RuleVerifier.of(TestedPack.load(Path.of("packs/invoice-automation")));
 * verifier
 *     .rule("The customer has gone silent")
 *     .given(Given.onboarding().with("daysOfCustomerSilence", 13).with("segment", "SMB"))
 *     .isBlockedBy("daysOfCustomerSilence >= threshold(\"silence-days\")");
 * }</pre>
 */
public final class RuleVerifier {

  private final TestedPack pack;

  private RuleVerifier(TestedPack pack) {
    this.pack = pack;
  }

  /** Returns a verifier of the rules of a pack, those of extended packs included. */
  public static RuleVerifier of(TestedPack pack) {
    return new RuleVerifier(pack);
  }

  /**
   * Returns a rule, to be held against facts.
   *
   * @param name as in the rule file
   * @throws IllegalArgumentException if the pack has no such rule, or switches it off
   */
  public RuleUnderTest rule(String name) {
    List<Rule> rules = pack.evaluated().rules();
    Rule found =
        rules.stream()
            .filter(rule -> rule.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(unknown(name, rules)));
    return new RuleUnderTest(pack, found);
  }

  private static String unknown(String name, List<Rule> rules) {
    return "the pack has no rule `%s`\n%s"
        .formatted(name, DidYouMean.advice(name, rules.stream().map(Rule::name).toList(), "rules"));
  }
}

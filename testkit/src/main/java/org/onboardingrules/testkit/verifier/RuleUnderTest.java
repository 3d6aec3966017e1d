package org.onboardingrules.testkit.verifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.engine.UnsuitableAccountException;
import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.testkit.Case;
import org.onboardingrules.testkit.TestedPack;

/**
 * A rule, to be held against facts by itself: what other rules conclude is not there, unless it is
 * given. Immutable and thread-safe.
 */
public final class RuleUnderTest {

  private final TestedPack pack;
  private final Rule rule;

  RuleUnderTest(TestedPack pack, Rule rule) {
    this.pack = pack;
    this.rule = rule;
  }

  /** Returns the same rule among all others of the pack, judged as customers are. */
  public RuleInFullPack inFullPack() {
    return new RuleInFullPack(pack, rule);
  }

  /**
   * Returns how the rule alone stands about an account on a day.
   *
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999
   * @throws UnsuitableAccountException if the account does not fit the pack
   */
  public Verification given(Account account, LocalDate asOf) {
    return given(account, asOf, List.of());
  }

  /**
   * Returns how the rule alone stands about an account on a day, once other rules conclude this.
   *
   * @throws IllegalArgumentException if the date lies outside of the years 1 to 9999
   * @throws UnsuitableAccountException if the account does not fit the pack
   */
  public Verification given(Account account, LocalDate asOf, List<? extends Conclusion> drawn) {
    Facts facts = pack.evaluated().facts(account, asOf);
    return new Alone(pack, rule).judge(new Case(account, asOf), facts, drawn);
  }

  /**
   * Returns how the rule alone stands about made-up facts. These are all facts that there are, in
   * feeds that are reported; the criteria of the pack are there too.
   *
   * @throws IllegalArgumentException if a name is given that the pack does not declare, or the rule
   *     asks for a value that is not given and cannot be unknown
   */
  public Verification given(Given... facts) {
    return given(List.of(facts), List.of());
  }

  /**
   * Returns how the rule alone stands once other rules conclude this, without facts.
   *
   * @throws IllegalArgumentException if the rule asks for a fact's value that cannot be unknown
   */
  public Verification given(Conclusion first, Conclusion... others) {
    List<Conclusion> drawn = new ArrayList<>(List.of(first));
    drawn.addAll(List.of(others));
    return given(List.of(), drawn);
  }

  /**
   * Returns how the rule alone stands about made-up facts, once other rules conclude this.
   *
   * @throws IllegalArgumentException if a name is given that the pack does not declare, or the rule
   *     asks for a value that is not given and cannot be unknown
   */
  public Verification given(List<Given> facts, List<? extends Conclusion> drawn) {
    StubFacts stubs = new StubFacts(pack.evaluated(), facts);
    return NotGiven.told(() -> new Alone(pack, rule).judge(stubs.base(), stubs.facts(), drawn));
  }

  /** Returns the rule's name. */
  @Override
  public String toString() {
    return rule.name();
  }
}

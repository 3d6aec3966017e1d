package org.onboardingrules.engine;

/**
 * Thrown when an account cannot be assessed although nothing is wrong with it or the pack as such.
 * Names the account, the pack and, where one is to blame, the rule.
 */
public class EvaluationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String account;
  private final String pack;
  private final String rule;

  EvaluationException(String message, String account, String pack, String rule) {
    super(message + " (account `" + account + "`, pack `" + pack + "`)");
    this.account = account;
    this.pack = pack;
    this.rule = rule;
  }

  /** Returns the id of the account. */
  public String account() {
    return account;
  }

  /** Returns the id of the pack. */
  public String pack() {
    return pack;
  }

  /** Returns the name of the rule to blame; empty if it is not one rule. */
  public String rule() {
    return rule;
  }
}

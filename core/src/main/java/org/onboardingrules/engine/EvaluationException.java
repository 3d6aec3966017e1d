package org.onboardingrules.engine;

import org.jspecify.annotations.Nullable;

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
    this(message, account, pack, rule, null);
  }

  private EvaluationException(
      String message, String account, String pack, String rule, @Nullable RuntimeException cause) {
    super(message + " (account `" + account + "`, pack `" + pack + "`)", cause);
    this.account = account;
    this.pack = pack;
    this.rule = rule;
  }

  /** Wraps what is neither the account's fault nor the pack's. */
  static EvaluationException unexpected(String account, String pack, RuntimeException cause) {
    String message = "assessing failed unexpectedly: " + words(cause);
    return new EvaluationException(message, account, pack, "", cause);
  }

  private static String words(RuntimeException cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
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

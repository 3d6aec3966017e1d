package org.onboardingrules.engine;

import java.util.List;

/**
 * Thrown when an account does not fit the pack that should assess it, such as one without a segment
 * or of a segment that the pack does not know. Says everything that does not fit, a line each.
 */
public final class UnsuitableAccountException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String account;
  private final transient List<String> problems;

  UnsuitableAccountException(String account, String pack, List<String> problems) {
    super(
        "account `%s` does not fit pack `%s`:\n%s"
            .formatted(account, pack, String.join("\n", problems)));
    this.account = account;
    this.problems = List.copyOf(problems);
  }

  /** Returns the id of the account. */
  public String account() {
    return account;
  }

  /** Returns what does not fit, in words, each with advice. */
  public List<String> problems() {
    return problems;
  }
}

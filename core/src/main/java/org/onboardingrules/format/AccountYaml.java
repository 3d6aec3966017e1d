package org.onboardingrules.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onboardingrules.account.Account;

/**
 * Writes accounts as the YAML of account files, for people to read: the same text for the same
 * account, which reads as an equal account. What is small stands on one line, and what is not known
 * is left out.
 */
public final class AccountYaml {

  private AccountYaml() {}

  /** Returns the keys of an account, a line or more for each, without indentation. */
  public static String of(Account account) {
    return YamlWriter.of(AccountParts.of(account));
  }

  /** Returns the text of an account file with some accounts. */
  public static String file(List<Account> accounts) {
    return accounts.stream()
        .map(account -> "- " + of(account).indent(2).strip() + "\n")
        .collect(Collectors.joining("\n"));
  }

  /**
   * Returns what stands under {@code changes} in a scenario that makes one account of another, each
   * line with a line end; the empty text if nothing is different. Nothing if changes cannot say it,
   * because a milestone, a metric or a goal of the base is missing. Id and name are not compared.
   */
  public static Optional<String> changes(Account from, Account to) {
    return ChangedKeys.of(AccountParts.of(from), AccountParts.of(to)).map(YamlWriter::of);
  }
}

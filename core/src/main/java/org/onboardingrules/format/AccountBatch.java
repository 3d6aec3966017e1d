package org.onboardingrules.format;

import java.util.List;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationReport;

/**
 * What files of accounts held: the good accounts, and everything that is wrong with the others.
 * Immutable and thread-safe.
 *
 * @param accounts the accounts without a fault, in order of appearance; no two share an id
 * @param report the faults of the others, and of the files
 */
public record AccountBatch(List<Account> accounts, ValidationReport report) {

  /** Copies the list. */
  public AccountBatch {
    accounts = List.copyOf(accounts);
  }
}

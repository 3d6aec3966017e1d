package org.onboardingrules.cli.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.onboardingrules.account.Account;
import org.onboardingrules.data.account.LabelledAccount;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.format.AccountBatch;

/** Accounts of account files, which are read whole. */
final class FileAccounts implements Accounts {

  private final List<Account> accounts;
  private final ValidationReport report;

  FileAccounts(AccountBatch batch) {
    this.accounts = batch.accounts().stream().sorted(Comparator.comparing(Account::id)).toList();
    this.report = batch.report();
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(accounts.size());
  }

  @Override
  public Stream<LabelledAccount> all() {
    return accounts.stream().map(account -> new LabelledAccount(account, Map.of()));
  }

  @Override
  public String report() {
    return report.toString();
  }

  @Override
  public boolean isSound() {
    return report.findings().isEmpty();
  }

  @Override
  public void close() {}
}

package org.onboardingrules.cli.account;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.onboardingrules.data.account.AccountTables;
import org.onboardingrules.data.account.LabelledAccount;
import org.onboardingrules.data.report.DataText;

/** Accounts of tables, put together as a mapping says. */
final class TableAccounts implements Accounts {

  private final AccountTables tables;
  private final FaultFile faults;

  /**
   * Takes over some tables.
   *
   * @param faults where faults are written, closed at the end
   */
  TableAccounts(AccountTables tables, FaultFile faults) {
    this.tables = tables;
    this.faults = faults;
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(tables.size());
  }

  @Override
  public Stream<LabelledAccount> all() {
    return tables.accounts();
  }

  @Override
  public String report() {
    return DataText.of(tables.faults(), tables.contradictions());
  }

  @Override
  public boolean isSound() {
    return tables.faults().count() == 0;
  }

  @Override
  public void close() {
    tables.close();
    faults.close();
  }
}

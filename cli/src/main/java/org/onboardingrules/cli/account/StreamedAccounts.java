package org.onboardingrules.cli.account;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.onboardingrules.data.account.AccountSource;
import org.onboardingrules.data.account.LabelledAccount;
import org.onboardingrules.data.report.DataText;

/** Accounts that come one after the other, however many there are. */
final class StreamedAccounts implements Accounts {

  private final AccountSource source;
  private final FaultFile faults;

  /**
   * Takes over a source.
   *
   * @param faults where faults are written, closed at the end
   */
  StreamedAccounts(AccountSource source, FaultFile faults) {
    this.source = source;
    this.faults = faults;
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(source.size());
  }

  @Override
  public Stream<LabelledAccount> all() {
    return source.accounts();
  }

  @Override
  public String report() {
    return DataText.of(source.faults(), source.contradictions());
  }

  @Override
  public boolean isSound() {
    return source.faults().count() == 0;
  }

  @Override
  public void close() {
    source.close();
    faults.close();
  }
}

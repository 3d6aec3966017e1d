package org.onboardingrules.data.account;

import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.data.report.ContradictionFound;
import org.onboardingrules.data.report.DataFaults;

/**
 * Accounts that come one after the other, in the order of their ids, so that memory does not grow
 * with their number. Used by one thread; to be closed.
 */
public sealed interface AccountSource extends AutoCloseable permits AccountTables, AccountLines {

  /** Returns how many accounts there are at most. */
  long size();

  /**
   * Returns the accounts in the order of their ids; to be closed. What is wrong with one is told to
   * {@link #faults} while they are read.
   */
  Stream<LabelledAccount> accounts();

  /** Returns what is wrong with rows or lines, as far as they were read. */
  DataFaults faults();

  /** Returns what must not be found, and how often it was. */
  List<ContradictionFound> contradictions();

  /** Deletes what was laid down in temporary files. */
  @Override
  void close();
}

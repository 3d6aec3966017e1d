package org.onboardingrules.cli.account;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.onboardingrules.data.account.LabelledAccount;

/** The accounts that a command is about, one at a time. Used by one thread; to be closed. */
public interface Accounts extends AutoCloseable {

  /** Returns how many there are at most, if that is known before they are read. */
  OptionalLong size();

  /** Returns the accounts in the order of their ids; to be closed. */
  Stream<LabelledAccount> all();

  /**
   * Returns what was found wrong with the data so far: text for people; empty if that is nothing.
   */
  String report();

  /** Returns whether nothing was found so far that costs an account or a row. */
  boolean isSound();

  /** Lets go of what was opened. */
  @Override
  void close();
}

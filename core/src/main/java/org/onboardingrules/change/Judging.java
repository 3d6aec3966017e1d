package org.onboardingrules.change;

import java.time.LocalDate;
import org.onboardingrules.account.Account;

/** Judges an account on a day. */
@FunctionalInterface
public interface Judging {

  /** Returns what the rules conclude about an account on a day. */
  Verdict verdict(Account account, LocalDate day);
}

package org.onboardingrules.change;

import org.onboardingrules.account.Account;
import org.onboardingrules.explanation.prospect.AccountChange;

/** One change of an account. Equal by value. */
interface Edit {

  /** What it is of: of two edits of one key, the second adds to the first. */
  String key();

  /** Returns the account with this change. */
  Account on(Account account);

  /** Returns what an edit of the same key, made after this one, makes of the two. */
  default Edit with(Edit later) {
    return later;
  }

  /** Returns whether it is of a size that anybody would try. */
  default boolean isPlausible() {
    return true;
  }

  /** Returns the change in words. */
  AccountChange told(Telling telling);
}

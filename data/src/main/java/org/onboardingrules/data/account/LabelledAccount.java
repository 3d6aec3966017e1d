package org.onboardingrules.data.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onboardingrules.account.Account;

/**
 * An account, and what its tables say of it that is for counting only. Immutable.
 *
 * @param account what rules see
 * @param labels by column, in the order of the mapping; absent ones are not there
 */
public record LabelledAccount(Account account, Map<String, String> labels) {

  /** Copies the labels. */
  public LabelledAccount {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }
}

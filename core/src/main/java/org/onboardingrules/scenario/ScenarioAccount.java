package org.onboardingrules.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Account;

/**
 * What a scenario says of its account and its day, as far as it could be read.
 *
 * @param baseId the id of the account that it starts from
 */
record ScenarioAccount(
    Optional<String> baseId, Optional<LocalDate> asOf, Optional<Account> account) {

  boolean isWhole() {
    return baseId.isPresent() && asOf.isPresent() && account.isPresent();
  }
}

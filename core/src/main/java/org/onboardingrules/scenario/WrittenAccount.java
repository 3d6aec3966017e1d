package org.onboardingrules.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.yaml.Fields;
import org.onboardingrules.internal.yaml.Mapping;
import org.onboardingrules.term.code.Anchor;

/**
 * An account as it is written, and what it says.
 *
 * @param id the account's id
 * @param node the account as it is written
 * @param account what it says; empty if it has faults, which are reported already
 */
record WrittenAccount(String id, Mapping node, Optional<Account> account) {

  /** Returns the date of an anchor, also if something else is wrong with the account. */
  Optional<LocalDate> anchor(Anchor anchor) {
    Findings told = new Findings();
    return Fields.of(node, "account", told)
        .flatMap(fields -> fields.mapping("anchors", "anchors"))
        .flatMap(anchors -> anchors.date(anchor.word()));
  }

  boolean isSound() {
    return account.isPresent();
  }
}

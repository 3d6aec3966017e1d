package org.onboardingrules.format;

import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.term.code.AccountPart;

/** Reads an entry of an account that stands by itself. */
@FunctionalInterface
interface EntryReader {

  Optional<? extends Account.Part> read(Section section);

  /**
   * Returns the reader of the entries of a part.
   *
   * @throws IllegalArgumentException if the entries of the part know each other
   */
  static EntryReader of(AccountPart part) {
    return switch (part) {
      case INTERACTIONS -> InteractionReader::read;
      case BLOCKERS -> BlockerReader::read;
      case SCOPE_CHANGES -> ScopeChangeReader::read;
      case STAKEHOLDERS -> StakeholderReader::read;
      case BUSY_PERIODS -> BusyPeriodReader::read;
      case EXTENSIONS -> ExtensionReader::read;
      case TASKS -> TaskReader::read;
      case ENABLEMENT -> StateReader::enablement;
      case HEALTH -> StateReader::health;
      case ACCOUNTS, MILESTONES, REPLANS, METRICS, GOALS, QUALITATIVE_CONFIRMATIONS ->
          throw new IllegalArgumentException(part + " do not stand by themselves");
    };
  }
}

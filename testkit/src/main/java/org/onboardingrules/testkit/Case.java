package org.onboardingrules.testkit;

import java.time.LocalDate;
import org.onboardingrules.account.Account;

/**
 * An account on a day, about which a pack can be asked. Immutable and thread-safe.
 *
 * @param account what is known of it
 * @param asOf the day for which the question is asked
 */
public record Case(Account account, LocalDate asOf) {}

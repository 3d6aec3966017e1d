package org.onboardingrules.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.code.CustomerProfile;

/**
 * One case that a pack must judge in a certain way: an account on a day, and what must and must not
 * be concluded about it. Read from a pack's scenario files. Immutable and thread-safe.
 *
 * @param name what the case is, for people; unique within the pack
 * @param source who or what asks for it, such as {@code R116}; empty if not said
 * @param profile what became of customers like this one; empty if that is not said
 * @param baseAccount the id of the account that the scenario starts from, or brings itself
 * @param asOf the day for which the question is asked, of the years 1 to 9999
 * @param account the base account with the changes of the scenario, or the one that it brings
 * @param expected what must be concluded; empty only if something is excluded
 * @param excluded what must not be concluded
 * @param at where the name stands, so that a message can point at the scenario
 */
public record Scenario(
    String name,
    Optional<String> source,
    Optional<CustomerProfile> profile,
    String baseAccount,
    LocalDate asOf,
    Account account,
    Expectations expected,
    Exclusions excluded,
    Snippet at) {}

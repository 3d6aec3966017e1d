package org.onboardingrules.portfolio;

/**
 * How many accounts something is said of. Immutable and thread-safe.
 *
 * @param word what is said, a coded word such as {@code escalate}
 * @param accounts of how many accounts, 0 or more
 */
public record Count(String word, long accounts) {}

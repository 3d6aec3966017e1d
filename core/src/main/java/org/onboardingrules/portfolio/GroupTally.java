package org.onboardingrules.portfolio;

/**
 * How the accounts of one group stand. Immutable and thread-safe.
 *
 * @param name what the accounts of the group have in common, such as their segment
 * @param tally how they stand
 */
public record GroupTally(String name, Tally tally) {}

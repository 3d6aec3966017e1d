package org.onboardingrules.testkit.mutation;

/** A mutant and what became of it. Immutable. */
public record MutantResult(Mutant mutant, Fate fate) {}

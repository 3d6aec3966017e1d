package org.onboardingrules.testkit.coverage;

import org.onboardingrules.testkit.scenario.Outcome;

/**
 * Whether an assessment was seen that says something. Immutable.
 *
 * @param outcome what it says
 * @param item where it was seen
 */
public record OutcomeCoverage(Outcome outcome, Item item) {}

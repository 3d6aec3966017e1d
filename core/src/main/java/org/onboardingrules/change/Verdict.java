package org.onboardingrules.change;

import org.onboardingrules.authoring.fact.Facts;
import org.onboardingrules.rule.evaluation.Evaluation;

/**
 * What rules conclude about an account on a day, and the facts from which they do.
 *
 * @param facts the account as of the day
 * @param evaluation what the rules make of it
 */
public record Verdict(Facts facts, Evaluation evaluation) {}

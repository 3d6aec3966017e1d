package org.onboardingrules.testkit.mutation;

import org.onboardingrules.rule.model.Rule;
import org.onboardingrules.source.Snippet;

/**
 * A change of one rule.
 *
 * @param changed the rule with the change
 */
record Change(MutationKind kind, Snippet at, String before, String after, Rule changed) {}

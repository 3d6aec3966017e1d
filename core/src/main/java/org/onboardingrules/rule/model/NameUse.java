package org.onboardingrules.rule.model;

import org.onboardingrules.authoring.NameKind;
import org.onboardingrules.source.Snippet;

/**
 * A name of the pack as a rule uses it, so that it can be held against what the pack declares.
 * Immutable.
 *
 * @param kind what it should be the name of
 * @param name as written
 * @param where the literal in the rule
 */
public record NameUse(NameKind kind, String name, Snippet where) {}

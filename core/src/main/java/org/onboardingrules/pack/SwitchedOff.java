package org.onboardingrules.pack;

import org.onboardingrules.source.Snippet;

/**
 * A rule of an extended pack that does not hold here. Immutable.
 *
 * @param rule the rule's name
 * @param reason why it does not hold
 * @param at where that is said
 */
public record SwitchedOff(String rule, String reason, Snippet at) {}

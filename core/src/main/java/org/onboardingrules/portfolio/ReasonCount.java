package org.onboardingrules.portfolio;

import java.util.Optional;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;

/**
 * Of how many accounts a reason holds, whether or not it decides. Immutable and thread-safe.
 *
 * @param action what it is a reason for
 * @param id the reason's id in the pack
 * @param text the reason, for people; empty if only one account has it, or not all in the same
 *     words
 * @param accounts of how many accounts it holds
 */
public record ReasonCount(DecisionAction action, String id, Optional<Text> text, long accounts) {}

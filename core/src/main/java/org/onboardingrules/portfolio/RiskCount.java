package org.onboardingrules.portfolio;

import java.util.Optional;
import org.onboardingrules.term.Text;

/**
 * Of how many accounts a churn risk is in sight. Immutable and thread-safe.
 *
 * @param id the risk's id in the pack
 * @param text the risk, for people; empty if only one account has it, or not all in the same words
 * @param accounts of how many accounts it is in sight
 */
public record RiskCount(String id, Optional<Text> text, long accounts) {}

package org.onboardingrules.definition;

import java.util.Optional;
import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.term.code.DecisionAction;
import org.onboardingrules.term.code.StakeholderRole;

/**
 * A reason for a decision. Immutable.
 *
 * @param entry what it is, and when it applies
 * @param decision what it speaks for: escalate, extend or release
 * @param to whom to turn to; empty if it does not matter
 */
public record Reason(Entry entry, DecisionAction decision, Optional<StakeholderRole> to) {}

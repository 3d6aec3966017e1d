package org.onboardingrules.definition;

import org.onboardingrules.assessment.code.GuardReason;
import org.onboardingrules.term.Text;

/**
 * A reason to escalate that no pack declares, and that holds for each. Immutable.
 *
 * @param reason which one
 * @param text when it applies
 * @param source who says so
 */
public record Guard(GuardReason reason, Text text, String source) {}

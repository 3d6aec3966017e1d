package org.onboardingrules.pack;

import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.source.Snippet;

/**
 * A warning or note that the pack's authors have read and accept. Immutable.
 *
 * @param code its code
 * @param reason why they accept it
 * @param at where that is said
 */
public record AcceptedFinding(FindingCode code, String reason, Snippet at) {}

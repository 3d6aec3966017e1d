package org.onboardingrules.definition;

import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.term.code.IndicatorKind;

/**
 * A churn risk; its level stands with the rules. Immutable.
 *
 * @param entry what it is, and when it applies
 * @param indicator whether it shows early or late
 */
public record Risk(Entry entry, IndicatorKind indicator) {}

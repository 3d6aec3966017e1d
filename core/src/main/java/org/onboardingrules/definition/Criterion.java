package org.onboardingrules.definition;

import org.onboardingrules.definition.entry.Entry;
import org.onboardingrules.term.code.CriterionKind;

/**
 * A criterion of completion. Immutable.
 *
 * @param entry what it is, and when it is met
 * @param required whether an onboarding without it is incomplete
 * @param kind judged by figures, or by what people say or do
 */
public record Criterion(Entry entry, boolean required, CriterionKind kind) {}

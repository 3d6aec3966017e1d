package org.onboardingrules.pack.declared;

import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.CriterionKind;

/**
 * A condition of completion, concluded by a rule. Immutable.
 *
 * @param id its id
 * @param required whether an onboarding without it is incomplete
 * @param kind judged by figures, or by what people say or do (R14)
 * @param title its name for readers
 * @param at where it is declared
 */
public record DeclaredCriterion(
    String id, boolean required, CriterionKind kind, Text title, Snippet at)
    implements Declaration {}

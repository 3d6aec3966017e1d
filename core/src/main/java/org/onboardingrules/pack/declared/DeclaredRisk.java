package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.IndicatorKind;

/**
 * A risk that the customer leaves. Immutable.
 *
 * @param id its id
 * @param indicator whether it shows early or late (R97)
 * @param text the risk for readers
 * @param source who or what says so; empty if not said
 * @param at where it is declared
 */
public record DeclaredRisk(
    String id, IndicatorKind indicator, Text text, Optional<String> source, Snippet at)
    implements Declaration {}

package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.YearlyPeriod;

/**
 * A time of the year in which customers are busy, such as the end of their fiscal year (R142).
 * Immutable.
 *
 * @param id its id
 * @param period when it is
 * @param text what it is, for readers
 * @param source who or what says so; empty if not said
 * @param at where it is declared
 */
public record DeclaredBusyPeriod(
    String id, YearlyPeriod period, Text text, Optional<String> source, Snippet at)
    implements Declaration {}

package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;

/**
 * A cause for which onboardings run late (R111). Immutable.
 *
 * @param id its id
 * @param text the cause for readers
 * @param source who or what says so; empty if not said
 * @param at where it is declared
 */
public record DeclaredDelayCause(String id, Text text, Optional<String> source, Snippet at)
    implements Declaration {}

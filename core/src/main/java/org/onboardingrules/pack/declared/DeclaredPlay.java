package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;

/**
 * Something that the vendor can do about an onboarding (R108). Immutable.
 *
 * @param id its id
 * @param text the play for readers
 * @param source who or what says so; empty if not said
 * @param at where it is declared
 */
public record DeclaredPlay(String id, Text text, Optional<String> source, Snippet at)
    implements Declaration {}

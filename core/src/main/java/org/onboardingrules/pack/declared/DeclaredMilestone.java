package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Side;

/**
 * A dated step of the plan. Immutable.
 *
 * @param id its id
 * @param phase the phase it belongs to, in the pack's own words; empty if none is said
 * @param owner the side that has to reach it; empty if none is said
 * @param due when it is due; empty if the pack does not say
 * @param required whether the onboarding is late without it
 * @param title its name for readers
 * @param at where it is declared
 */
public record DeclaredMilestone(
    String id,
    Optional<String> phase,
    Optional<Side> owner,
    Optional<Due> due,
    boolean required,
    Text title,
    Snippet at)
    implements Declaration {}

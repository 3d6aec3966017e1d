package org.onboardingrules.definition.plan;

import java.util.Optional;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Side;

/**
 * A step of the plan. Immutable.
 *
 * @param id its id
 * @param title its name
 * @param phase the phase it belongs to, in the pack's own words; empty if none is said
 * @param owner the side that has to reach it; empty if none is said
 * @param due when it is due, such as {@code day 21 from the kickoff}; empty if the pack does not
 *     say
 * @param required whether the onboarding is late without it
 * @param origin where it is declared
 */
public record Milestone(
    EntryId id,
    Text title,
    Optional<String> phase,
    Optional<Side> owner,
    Optional<Text> due,
    boolean required,
    Origin origin) {}

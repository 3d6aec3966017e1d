package org.onboardingrules.pack.declared;

import java.util.Optional;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.MetricKind;

/**
 * A series of observations that accounts report, such as an adoption rate (R50). Immutable.
 *
 * @param id its id: kebab-case, or the event's own name such as {@code Scheduling.Shift.Created}
 * @param kind what the observations are
 * @param unit what one of them counts or measures, such as {@code invoices}
 * @param better which observations are the better ones; empty if neither is in itself
 * @param title its name for readers; empty if the id says enough
 * @param at where it is declared
 */
public record DeclaredMetric(
    String id,
    MetricKind kind,
    String unit,
    Optional<Better> better,
    Optional<Text> title,
    Snippet at)
    implements Declaration {}

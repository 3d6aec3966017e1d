package org.onboardingrules.definition.plan;

import java.util.Optional;
import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.Better;
import org.onboardingrules.term.code.MetricKind;

/**
 * A figure that accounts report. Immutable.
 *
 * @param id its id
 * @param title its name
 * @param kind what the observations are
 * @param unit what one of them counts or measures
 * @param better which observations are the better ones; empty if neither is in itself
 * @param origin where it is declared
 */
public record Metric(
    EntryId id, Text title, MetricKind kind, String unit, Optional<Better> better, Origin origin) {}

package org.onboardingrules.definition.plan;

import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.Text;

/**
 * An outcome that customers buy the product for. Immutable.
 *
 * @param id its id
 * @param title its name
 * @param metric the metric that shows it
 * @param origin where it is declared
 */
public record Goal(EntryId id, Text title, EntryId metric, Origin origin) {}

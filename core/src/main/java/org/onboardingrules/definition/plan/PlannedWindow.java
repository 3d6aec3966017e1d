package org.onboardingrules.definition.plan;

import org.onboardingrules.definition.entry.EntryId;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.Text;

/**
 * A named window of time. Immutable.
 *
 * @param id its id
 * @param length how long it is and from when, such as {@code 14 days from go-live}
 * @param origin where it is declared
 */
public record PlannedWindow(EntryId id, Text length, Origin origin) {}

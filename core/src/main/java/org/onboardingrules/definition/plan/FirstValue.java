package org.onboardingrules.definition.plan;

import org.onboardingrules.definition.entry.Statement;
import org.onboardingrules.term.Text;

/**
 * What a pack takes as the moment of first value. Immutable.
 *
 * @param moment what has to be reached
 * @param from from when the days to it count
 */
public record FirstValue(Statement.Said moment, Text from) {}

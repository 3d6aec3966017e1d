package org.onboardingrules.definition.entry;

import org.onboardingrules.source.Place;

/**
 * Where an entry or a rule is written. Immutable.
 *
 * @param pack the id of the pack that says so: the one that is told of, or one that it extends
 * @param at the place in its files
 */
public record Origin(String pack, Place at) {}

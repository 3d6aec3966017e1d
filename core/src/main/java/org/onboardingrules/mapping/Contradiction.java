package org.onboardingrules.mapping;

import java.util.Optional;
import org.onboardingrules.source.Snippet;

/**
 * What must not be found in the tables. Immutable.
 *
 * @param name how reports call it
 * @param at where the name stands in the mapping file
 * @param text what it means, for people
 * @param rows a query that gives a row for each time it is found
 * @param of a query that gives how many there could be; empty if nobody asked
 */
public record Contradiction(String name, Snippet at, String text, Query rows, Optional<Query> of) {}

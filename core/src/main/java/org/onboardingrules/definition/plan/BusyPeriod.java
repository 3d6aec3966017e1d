package org.onboardingrules.definition.plan;

import java.util.Optional;
import org.onboardingrules.definition.entry.Origin;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.YearlyPeriod;

/**
 * A time of the year in which customers are busy. Immutable.
 *
 * @param id its id
 * @param period when it is
 * @param text what it is
 * @param source who or what says so; empty if the pack does not say
 * @param origin where it is declared
 */
public record BusyPeriod(
    String id, YearlyPeriod period, Text text, Optional<String> source, Origin origin) {}

package org.onboardingrules.assessment;

import java.util.Optional;
import org.onboardingrules.term.PercentRange;
import org.onboardingrules.term.Text;

/**
 * What a source says of customers with as many days to first value (R70, R71): a published claim
 * about many customers, no forecast for this one. Immutable and thread-safe.
 *
 * @param id the outlook's id in the pack
 * @param title what the figures are about
 * @param percent the figures for the days of the benchmark; while first value is pending, what they
 *     would be if it came on the as-of date; empty where the source says nothing of such days
 * @param source who says so
 */
public record Outlook(String id, Text title, Optional<PercentRange> percent, String source) {}

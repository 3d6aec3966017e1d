package org.onboardingrules.portfolio;

import org.onboardingrules.term.Text;

/**
 * Of how many accounts a criterion is met. Immutable and thread-safe.
 *
 * @param id the criterion's id in the pack
 * @param title the criterion in a few words
 * @param required whether completion needs it
 * @param met of how many accounts it is met
 * @param notMet of how many it is known not to be met
 * @param unknown of how many it is not known
 */
public record CriterionCounts(
    String id, Text title, boolean required, long met, long notMet, long unknown) {}

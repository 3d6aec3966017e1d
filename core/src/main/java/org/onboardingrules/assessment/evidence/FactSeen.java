package org.onboardingrules.assessment.evidence;

import java.util.List;

/**
 * A fact that a rule matched, and what the rule asked of it. Immutable and thread-safe.
 *
 * @param type the fact's type as rules name it, such as {@code Metric}
 * @param label what tells it from other facts of its type, such as a metric's id; empty if its type
 *     has one fact only
 * @param values the values that the rule's conditions saw, in the order of the conditions
 */
public record FactSeen(String type, String label, List<ValueSeen> values) {

  /** Copies the list. */
  public FactSeen {
    values = List.copyOf(values);
  }
}

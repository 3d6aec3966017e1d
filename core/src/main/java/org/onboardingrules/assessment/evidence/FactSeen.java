package org.onboardingrules.assessment.evidence;

import java.util.List;
import org.onboardingrules.term.Text;

/**
 * A fact that a rule matched, and what the rule asked of it. Immutable and thread-safe.
 *
 * @param type the fact's type as rules name it, such as {@code Metric}
 * @param label what tells it from other facts of its type, such as a metric's id
 * @param values the values that the rule's conditions saw, in the order of the conditions
 */
public record FactSeen(String type, Text label, List<ValueSeen> values) {

  /** Copies the list. */
  public FactSeen {
    values = List.copyOf(values);
  }

  /** Returns a fact that is called the same in both languages. */
  public static FactSeen of(String type, String label, List<ValueSeen> values) {
    return new FactSeen(type, Text.same(label), values);
  }
}

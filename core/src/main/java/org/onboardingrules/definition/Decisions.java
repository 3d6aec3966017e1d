package org.onboardingrules.definition;

import java.util.List;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.code.DecisionAction;

/**
 * How it is decided whether to escalate, to extend, or to call it complete. Immutable.
 *
 * @param order the decisions, of which the first that applies is taken, and when each applies
 * @param reasons by the order of their decisions, then by id
 * @param guards the reasons to escalate that hold for each pack
 * @param limits what bounds extensions, and for how long the vendor may be silent
 */
public record Decisions(
    List<Taken> order, List<Reason> reasons, List<Guard> guards, List<Text> limits) {

  /** Copies the lists. */
  public Decisions {
    order = List.copyOf(order);
    reasons = List.copyOf(reasons);
    guards = List.copyOf(guards);
    limits = List.copyOf(limits);
  }

  /**
   * A decision, and when it is taken if none before it was.
   *
   * @param action the decision
   * @param when in words
   */
  public record Taken(DecisionAction action, Text when) {}
}

package org.onboardingrules.rule.trace;

import java.util.Optional;
import org.onboardingrules.rule.model.Operand;

/**
 * One side of a comparison, and what it came to. Immutable.
 *
 * @param operand as it is in the rule
 * @param value empty if it is unknown
 * @param read where the value was read from, also through a variable; empty for what is written in
 *     the rule, for thresholds and figures, and for facts that are not reported
 */
public record ValueTrace(Operand operand, Optional<Object> value, Optional<Read> read) {

  /**
   * A property of a fact.
   *
   * @param fact a fact or a conclusion
   */
  public record Read(Object fact, Operand.Access access) {}
}

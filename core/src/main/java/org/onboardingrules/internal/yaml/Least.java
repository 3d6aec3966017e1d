package org.onboardingrules.internal.yaml;

import java.math.BigDecimal;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;

/**
 * The least that a decimal number may be, and what to say to whoever wrote less. Immutable and
 * thread-safe.
 *
 * @param number the bound, inclusive
 * @param fault what is wrong, after the key: {@code is negative}
 * @param help what to do
 */
public record Least(BigDecimal number, String fault, String help) {

  /** Returns whether a value is not below; if it is, there is a finding. */
  boolean holds(BigDecimal value, String what, Snippet at, Findings findings) {
    boolean holds = value.compareTo(number) >= 0;
    if (!holds) {
      findings.add(FindingCode.OUT_OF_BOUNDS, at, what + " " + fault, help);
    }
    return holds;
  }
}

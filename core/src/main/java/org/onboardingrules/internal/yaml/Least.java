package org.onboardingrules.internal.yaml;

import java.math.BigDecimal;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.shape.Form.Single;
import org.onboardingrules.internal.shape.Singles;
import org.onboardingrules.source.Snippet;

/**
 * The least that a decimal number may be, and what to say to whoever wrote less. Immutable and
 * thread-safe.
 *
 * @param number the bound
 * @param inclusive whether the number itself will do
 * @param fault what is wrong, after the key: {@code is negative}
 * @param help what to do
 */
public record Least(BigDecimal number, boolean inclusive, String fault, String help) {

  /** Makes a bound that will do itself. */
  public Least(BigDecimal number, String fault, String help) {
    this(number, true, fault, help);
  }

  /** Returns a bound that a number must be above. */
  public static Least above(BigDecimal number, String fault, String help) {
    return new Least(number, false, fault, help);
  }

  /** Returns whether a value is not below; if it is, there is a finding. */
  boolean holds(BigDecimal value, String what, Snippet at, Findings findings) {
    int comparison = value.compareTo(number);
    boolean holds = inclusive ? comparison >= 0 : comparison > 0;
    if (!holds) {
      findings.add(FindingCode.OUT_OF_BOUNDS, at, what + " " + fault, help);
    }
    return holds;
  }

  Single schema() {
    return inclusive ? Singles.number(number) : Singles.numberAbove(number);
  }
}

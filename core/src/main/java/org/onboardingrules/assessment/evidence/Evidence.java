package org.onboardingrules.assessment.evidence;

import java.util.function.Function;

/**
 * What a statement of an assessment rests on: a rule that held, or a guard that is built in.
 * Immutable and thread-safe.
 */
public sealed interface Evidence permits RuleEvidence, GuardEvidence {

  /** Returns what the function of the case that this is returns. */
  <R> R match(
      Function<? super RuleEvidence, ? extends R> rule,
      Function<? super GuardEvidence, ? extends R> guard);
}

package org.onboardingrules.assessment.evidence;

import java.util.List;
import java.util.function.Function;
import org.onboardingrules.term.Text;

/**
 * A guard that took effect: a check that is built in and that no pack switches off by a rule
 * (R125-R127). Immutable and thread-safe.
 *
 * @param guard the guard's name in lower case, hyphens between its parts
 * @param sources what the guard rests on, such as {@code R125}; empty if nothing is published
 * @param detail what the guard saw, in a few words
 */
public record GuardEvidence(String guard, List<String> sources, Text detail) implements Evidence {

  /** Copies the list. */
  public GuardEvidence {
    sources = List.copyOf(sources);
  }

  @Override
  public <R> R match(
      Function<? super RuleEvidence, ? extends R> rule,
      Function<? super GuardEvidence, ? extends R> guard) {
    return guard.apply(this);
  }
}

package org.onboardingrules.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.term.Text;

/**
 * A conclusion that stands otherwise than before, and why. Immutable and thread-safe.
 *
 * @param name which it is
 * @param text what it says, for people
 * @param from how it stood; empty if the older pack does not know it, or the older answer does not
 *     tell
 * @param to how it stands; empty if the newer pack does not know it, or the newer answer does not
 *     tell
 * @param causes what made the difference, in the order of the rules, then of their conditions
 * @param complete whether the causes are all; {@code false} where what was compared does not hold
 *     enough to tell
 */
public record ConclusionChange(
    ConclusionName name,
    Text text,
    Optional<Standing> from,
    Optional<Standing> to,
    List<Cause> causes,
    boolean complete) {

  /** Copies the list. */
  public ConclusionChange {
    causes = List.copyOf(causes);
  }

  /** Returns this as a cause of something else. */
  Cause asCause() {
    return new Cause.ConclusionChanged(name, from, to);
  }
}

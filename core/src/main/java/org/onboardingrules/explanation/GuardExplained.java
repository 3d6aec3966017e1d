package org.onboardingrules.explanation;

import java.util.List;
import org.onboardingrules.explanation.code.GuardKind;
import org.onboardingrules.explanation.code.Standing;
import org.onboardingrules.term.Missing;
import org.onboardingrules.term.Text;

/**
 * How one of the guards stands that every pack has behind completion. Immutable and thread-safe.
 *
 * @param guard which it is
 * @param standing whether it lets completion pass
 * @param text what it saw and what it needs, for people
 * @param missing what should be reported, where it is unknown
 */
public record GuardExplained(GuardKind guard, Standing standing, Text text, List<Missing> missing) {

  /** Copies the list. */
  public GuardExplained {
    missing = List.copyOf(missing);
  }
}

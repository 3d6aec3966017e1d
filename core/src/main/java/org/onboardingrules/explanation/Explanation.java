package org.onboardingrules.explanation;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.explanation.condition.ConclusionName;
import org.onboardingrules.explanation.prospect.Prospect;

/**
 * Why an account is judged as it is: for everything that rules can conclude, how each rule that
 * could draw it stands, condition by condition, down to the data.
 *
 * <p>Plain data that stands by itself, as an {@link Assessment} does. Equal by value; immutable and
 * thread-safe. Lists are in a fixed order, so the same account, date and pack give an equal
 * explanation.
 *
 * @param assessment the answer that is explained
 * @param conclusions everything that the pack declares or its rules can conclude, in the order of
 *     {@link ConclusionName}
 * @param guards what completion needs beside the rules
 * @param prospect what would have to change for the onboarding to become complete
 */
public record Explanation(
    Assessment assessment,
    List<ConclusionExplained> conclusions,
    List<GuardExplained> guards,
    Prospect prospect) {

  /** Copies the lists. */
  public Explanation {
    conclusions = List.copyOf(conclusions);
    guards = List.copyOf(guards);
  }

  /** Returns the explanation of one conclusion; empty if the pack knows none of that name. */
  public Optional<ConclusionExplained> of(ConclusionName name) {
    return conclusions.stream().filter(explained -> explained.name().equals(name)).findFirst();
  }
}

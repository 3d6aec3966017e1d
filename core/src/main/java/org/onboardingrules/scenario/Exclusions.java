package org.onboardingrules.scenario;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.assessment.code.CompletionStatus;
import org.onboardingrules.assessment.code.Grade;
import org.onboardingrules.term.code.DecisionAction;

/**
 * What must not be concluded in a scenario. Immutable and thread-safe; lists are in the order of
 * the file.
 *
 * @param completion how completion must not stand
 * @param decision what must not be decided
 * @param grade how fast first value must not have come
 * @param criteria ids of criteria that must not be met; they may be unknown
 * @param reasons ids of reasons that must not hold
 * @param risks ids of churn risks that must not be seen, however grave
 * @param delayCauses ids of causes of delay that must not be found
 * @param plays ids of plays that must not be recommended
 */
public record Exclusions(
    Optional<Stated<CompletionStatus>> completion,
    Optional<Stated<DecisionAction>> decision,
    Optional<Stated<Grade>> grade,
    List<Stated<String>> criteria,
    List<Stated<String>> reasons,
    List<Stated<String>> risks,
    List<Stated<String>> delayCauses,
    List<Stated<String>> plays) {

  /** Nothing is excluded. */
  static final Exclusions NONE =
      new Exclusions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** Copies the lists. */
  public Exclusions {
    criteria = List.copyOf(criteria);
    reasons = List.copyOf(reasons);
    risks = List.copyOf(risks);
    delayCauses = List.copyOf(delayCauses);
    plays = List.copyOf(plays);
  }

  /** Returns whether nothing is excluded. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
